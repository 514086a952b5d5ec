import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, endingsOf, hallmarksOf, openingsOf } from '../../src/text/hallmarks.ts';
import { atEnd, atStart, has, matchesOf } from '../../src/text/matches.ts';

/** Expressions as extractors have them: alternatives, looking round, classes, names, options, repetition. */
const PATTERNS: readonly RegExp[] = [
  /项目(?!部|库)/gu, /(?<=\p{Script=Han})工程(?:[一二三]期)?/gu, /(?:正式)?(?:开工|投产)(?:仪式|活动)?/gu, /[项件]|工程/gu, /^(?:项目|企业)?代表(?=发言|$)/gu, /(?<count>\d+|[两三])[个座](?:项目|园)/gu,
  /总?投资(?:约|达)*[\d.]+[亿万]元/gu, /(?:甲|乙丙)+丁?/gu, /(?:项目){2,}/gu, /“[^”]*”/gu, /(?:.|\n)*园/gu, /(?<!不)要(?!求)/gu, /\u{5efa}\u8bbe|\x61b/gu, /[^，。]+，/gu, /[一-三]期|[^\d]厂/gu, /建?/gu, /(?:)/gu,
  /[a-c\]-]项|\.|\\|\//gu, /(甲)\1/gu, /\b[A-Z]{2}\b/gu, /ab/giu, /(?:工程|园区|园|中心)(?<=[^。]{2})(?=建|设)/gu, /𠮷野?/gu,
];
const ALPHABET = [...'项目工程园区中心期一二三两个座正式开投产仪活动件企业代表发言总资约达亿万元甲乙丙丁要不求建设厂库部“”，。.\\/ab]c-AB1205𠮷野\n'];
const text = fc.array(fc.oneof(fc.constantFrom(...ALPHABET), fc.constantFrom('项目', '工程', '总投资', '开工仪式', '代表', '两座园')), { maxLength: 12 }).map((a) => a.join(''));

describe('what every match contains', () => {
  it('is read off an expression', () => {
    expect(hallmarksOf(/(?<=\p{Script=Han})(?:新建|改建)(?:道路)?工程/u)).toEqual(['新建', '改建']);
    expect(hallmarksOf(/[新改]建(?:道路)?工程/u)).toEqual(['新建道路工程', '新建工程', '改建道路工程', '改建工程']);
    expect(hallmarksOf(/^[^，。]{0,12}(?:任务|目标)(?:是|为)/u)).toEqual(['任务', '目标']);
    expect(hallmarksOf(/(?:公司|集团)(?=在|于)\p{Script=Han}+/u)).toEqual(['公司', '集团']);
    expect(hallmarksOf(/(?:.*工程|园区?)项目?/u)).toEqual(['项目', '项']);
  });
  it('is nothing where a match may lack it', () => {
    for (const pattern of [/工程?/iu, /(?:工程)?/u, /(?:工程|\d*)/u, /.*/u, /(?!工程)/u, /\p{Script=Han}{2}/u, /[^工程]/u]) expect(hallmarksOf(pattern)).toBeNull();
  });
});

describe('what a match begins with', () => {
  const letters = (pattern: RegExp): string | null => { const units = beginningsOf(pattern); return units && String.fromCharCode(...units); };
  it('is read off an expression', () => {
    expect(letters(/^(?:第[一二]|全)期|(?<=甲)[和与]/u)).toBe('第全和与');
    expect(letters(/^(?:约|近)?[\d.]+亿/u)).toBe('约近0123456789.');
    expect(letters(/(?:项目)*(?=工程)园?/u)).toBe('项园');
    expect(letters(/(?:tag|[kx])项/iu)).toBe('tkxTKX\u212a');
    expect(letters(/\s*园|[\s，]区/u)).toContain('\u3000');
    for (const pattern of [/[^甲]乙/u, /甲?.乙/u, /\p{Script=Han}期/u, /(甲)?\1乙/u, /é/iu, /ⓐ/iu]) expect(beginningsOf(pattern)).toBeNull();
  });
  it('holds for every match', () => {
    fc.assert(fc.property(text, (said) => {
      for (const pattern of PATTERNS) for (const m of matchesOf(pattern, said)) expect(beginningsOf(pattern)?.has(m[0].charCodeAt(0)) ?? true).toBe(true);
    }), { numRuns: 200 });
  });
});

/** What rules ask of a line. */
const OPENINGS: readonly RegExp[] = [
  /^(?:总|年)?投资(?:额|约)/u, /^[\s（(]*(?:项目|工程)[：:]?$/u, /^第[一二]期|^(?=园)园区|^[新改]建/u, /^(?:(?<!甲)代表|(?!项)目)/u, /^\d{1,2}[个座]/u, /^(?:ab?|\s)+\d/iu, /^(?:^工程|\b[A-C])/u, /^𠮷野?/u, /^[^]?(?<=^)开工/u,
];

describe('what begins a text', () => {
  const letters = (pattern: RegExp): string | null => { const units = openingsOf(pattern); return units && String.fromCharCode(...units); };
  it('is read off an expression that begins there', () => {
    expect(letters(/^(?:约|近)?\d+元|^[（(]?附件/u)).toBe('约近0123456789（(附');
    expect(letters(/^(?=工)(?:工程|项目)?园/u)).toBe('工项园');
    expect(letters(/^(?:ok|so)\b/iu)).toBe('osOS\u017f');
  });
  it('is not told where it may match elsewhere, begin with anything or be nothing', () => {
    for (const pattern of [/项目/u, /^项目|工程/u, /(?:^|，)项目/u, /(?=^)项目/u, /(?:^)?项目/u, /园^项目/u, /^.项目/u, /^\p{Script=Han}/u, /^(?:项目)?/u, /^é/iu, /^项目/mu]) {
      expect(openingsOf(pattern)).toBeNull();
      expect(() => atStart(pattern)).toThrow(RangeError);
    }
  });
  it('is asked as the expression is', () => {
    const told = OPENINGS.filter((pattern) => openingsOf(pattern) !== null);
    expect(told).toHaveLength(OPENINGS.length - 1);
    fc.assert(fc.property(text, (said) => {
      for (const pattern of told) {
        expect(atStart(pattern).exec(said)).toEqual(pattern.exec(said));
        expect(atStart(pattern).test(said)).toBe(pattern.test(said));
      }
    }), { numRuns: 300 });
  });
});

/** What rules ask of the words before a place. */
const ENDINGS: readonly RegExp[] = [
  /总?投资(?:额|约|达)*$/u, /(?<!甲)(?:超过?|约|近)$/u, /(?:项目|工程|[园区])(?:部|库)?$/u, /^(?:项目)*工程$|[，。]$/u, /(?:开工|投产)[^。]*(?:仪式|活动)“?$/u, /(?<=园)区$(?<=区)/u, /[^，]{0,3}(?:代表)+$/u, /\d+[个座]$/u, /(?:新|改)?建设(?=$)(?:)$/u, /𠮷野?$/u,
];

describe('what ends a text', () => {
  const letters = (pattern: RegExp): string | null => { const units = endingsOf(pattern); return units && String.fromCharCode(...units); };
  it('is read off an expression that ends there', () => {
    expect(letters(/(?<=甲)总?投资(?:额|约|达到?)*$/u)).toBe('资额约达到');
    expect(letters(/^(?:项目)?(?:第[一二]|全)期$|(?:园)区?$/u)).toBe('期园区');
    expect(letters(/(?:约|近)\d+(?!元)$/u)).toBe('0123456789');
    expect(letters(/\.(?:jpe?g|MP4)$/iu)).toBe('g4G');
  });
  it('is not told where it may match elsewhere, end in anything or be nothing', () => {
    for (const pattern of [/项目/u, /项目$|工程/u, /(?:项目$)?园/u, /项目(?=$)/u, /项目[^，]*$/u, /\p{Script=Han}$/u, /(?:项目)?$/u, /é$/iu, /项目$/mu]) {
      expect(endingsOf(pattern)).toBeNull();
      expect(() => atEnd(pattern)).toThrow(RangeError);
    }
  });
  it('is asked as the expression is', () => {
    fc.assert(fc.property(text, (said) => {
      for (const pattern of ENDINGS) {
        expect(atEnd(pattern).exec(said)).toEqual(pattern.exec(said));
        expect(atEnd(pattern).test(said)).toBe(pattern.test(said));
      }
    }), { numRuns: 300 });
    expect(ENDINGS.every((pattern) => endingsOf(pattern) !== null)).toBe(true);
  });
});

describe('matches', () => {
  it('are those that the expression finds by itself', () => {
    fc.assert(fc.property(text, fc.shuffledSubarray([...PATTERNS], { minLength: 4 }), (said, patterns) => {
      for (const pattern of patterns) {
        const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
        expect(matchesOf(pattern, said)).toEqual([...said.matchAll(pattern)].filter((m) => m[0] !== ''));
        expect(has(once, said)).toBe(once.test(said));
      }
    }), { numRuns: 300 });
  });
  it('of nothing do not keep it from going on, between two halves of a character neither', () => {
    expect(matchesOf(/建?/gu, '𠮷建𠮷').map((m) => m.index)).toEqual([2]);
  });
  it('are found after any number of other texts', () => {
    for (let i = 0; i < 70_000; i++) has(/项目/u, `工程${i}`);
    expect(has(/项目/u, '工程项目')).toBe(true);
    expect(has(/项目/u, '工程')).toBe(false);
  });
});
