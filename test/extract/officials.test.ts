import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people } from '../../src/extract/officials.ts';
import type { Official } from '../../src/extract/facts.ts';
import { slice } from '../../src/text/span.ts';
import { fakeSetting, type Told } from './fake-setting.ts';
import { CITY, COUNTY, DISTRICT, lines } from './officials-lines.ts';

const read = (paragraphs: readonly string[], told: Told = { home: DISTRICT }): readonly Official[] => people(fakeSetting(paragraphs, told)).officials;
const quotes = (o: Official | undefined): string[] => (o?.evidence ?? []).map((e) => e.quote);

describe('a person of an article', () => {
  it('is one entry, however often and in whatever words the text names him or her', () => {
    const [only, ...rest] = read(['区委书记卫建东主持会议。卫建东指出，要抓落实。', '卫书记最后说，散会。'], { home: DISTRICT, title: '卫建东调研' });
    expect(rest).toEqual([]);
    expect(quotes(only)).toEqual(['卫建东', '区委书记卫建东', '卫建东', '卫书记']);
    expect(only?.evidence.map((e) => e.paragraph)).toEqual(['title', 0, 0, 1]);
  });
  it('is quoted with offices and name at the first office, from the body on', () => {
    expect(quotes(read(['据罗庄区工信局局长汤晓介绍，企业达50家。'])[0])).toEqual(['罗庄区工信局局长汤晓']);
  });
  it('gets no evidence from surname and office where two share them', () => {
    const found = read(['副区长毛宁、毛峰出席。毛区长讲话。']);
    expect(found.map(quotes)).toEqual([['副区长毛宁'], ['毛峰']]);
  });
  it('has a collective only where the text tells no office', () => {
    const [a, b] = read(['区领导钟表、姜珊参加。', '副区长钟表主持。']);
    expect([a?.collective, a?.posts.length]).toEqual([null, 1]);
    expect([b?.collective, b?.posts.length]).toEqual(['区领导', 0]);
  });
  it('keeps one office once, and learns its division where one mention tells it', () => {
    expect(lines(['市委书记祝融主持会议。', '临沂市委书记祝融强调，要实干。'], {})).toEqual(['祝融 市委书记@中共临沂市委#371300']);
  });
  it('is both official and nothing else where he or she holds an office and sits in a firm', () => {
    const { officials, others } = people(fakeSetting(['副县长、沂南城投集团董事长罗敏参加。'], { home: COUNTY }));
    expect(officials.map((o) => o.posts.map((p) => p.title))).toEqual([['副县长']]);
    expect(others).toEqual([]);
  });
});

describe('how far an official is believed', () => {
  it('certainly, where the end of the name is plain', () => {
    expect(read(['区长倪虹出席。'])[0]?.confidence).toBe('certain');
  });
  it('only likely, where a single character behind the name tells its end', () => {
    expect(read(['区长倪虹对项目很满意。'])[0]?.confidence).toBe('likely');
  });
});

describe('names', () => {
  const after = (rest: string): string[] => read([`区委书记${rest}`]).map((o) => o.name);
  it.each([
    ['冯毅到现场调研。', '冯毅'], ['冯毅在会上讲话。', '冯毅'], ['冯毅说，好。', '冯毅'], ['冯毅一行来到企业。', '冯毅'], ['冯毅的讲话鼓舞人心。', '冯毅'],
    ['冯毅率队考察。', '冯毅'], ['冯毅和企业家交流。', '冯毅'], ['冯毅听了汇报。', '冯毅'], ['冯毅等参加。', '冯毅'], ['冯毅作报告。', '冯毅'],
    ['冯向东带领大家参观。', '冯向东'], ['冯向东就此提出要求。', '冯向东'], ['冯家和主持会议。', '冯家和'], ['冯学为，大家好。', '冯学为'],
    ['欧阳海说，好。', '欧阳海'], ['尉迟敬德出席。', '尉迟敬德'], ['买买提·艾山参加。', '买买提·艾山'], ['洛桑次仁主持。', '洛桑次仁'], ['王格日勒陪同。', '王格日勒'],
    ['严明出席。', '严明'], ['冯毅先生致辞。', '冯毅'], ['冯毅（女）出席。', '冯毅'], ['冯毅正忙着。', '冯毅'],
  ])('%s', (rest, name) => {
    expect(after(rest)).toEqual([name]);
  });
  it.each(['高度重视。', '严格要求自己。', '项目有序推进。', '于近日到任。', '安排部署。', '带头落实。', '向群众、企业承诺。', '和区长、部门负责人一起。', '任组长。', '冯某被查。', '万元奖励到位。'])('nobody: 区委书记%s', (rest) => {
    expect(after(rest)).toEqual([]);
  });
  it('a noun is a name in a list of names, where it does what only people do, and before a mark behind an office that opens the clause, unless it is the office\'s own affair', () => {
    expect(read(['副市长何山、钟表，市政府秘书长齐力参加。'], { home: CITY }).map((o) => o.name)).toEqual(['何山', '钟表', '齐力']);
    expect(read(['副市长钟表，市政府办公室主任路标陪同。'], { home: CITY }).map((o) => o.name)).toEqual(['钟表', '路标']);
    expect(read(['副市长计划，高度评价。带队的副市长钟表，不准时。'], { home: CITY })).toEqual([]);
  });
  it('the reading that returns elsewhere wins', () => {
    expect(read(['区长许为民营企业排忧解难。', '许为表示，要优化服务。']).map((o) => o.name)).toEqual(['许为']);
  });
});

describe('on any text', () => {
  const piece = fc.constantFrom('市委书记', '区委副书记、', '局长', '罗庄区', '市工信局', '张伟', '李丽华', '任命', '为', '免去', '的', '职务', '，', '。', '、', '（', '）', '“', '”', '参加', '公司董事长', '\n', '2023年5月6日', '习惯', '政协', '委员会', '第十届');
  it('nothing is thrown, and every quotation stands where its evidence says', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.string({ maxLength: 10 }), (pieces, tail) => {
      const setting = fakeSetting(`${pieces.join('')}${tail}`.split('\n'), { home: DISTRICT, published: '2023-05-06' });
      const { officials, others } = people(setting);
      for (const e of [...officials, ...others].flatMap((p) => p.evidence)) {
        const part = setting.article.parts.find((p) => p.where === e.paragraph)!;
        expect(slice(setting.article.text.text, { start: part.start + e.start - (part.heading ? 3 : 0), end: part.start + e.end - (part.heading ? 3 : 0) })).toBe(e.quote);
      }
    }), { numRuns: 300 });
  });
});
