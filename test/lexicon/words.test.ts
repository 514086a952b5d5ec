import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutText } from '../../src/lexicon/words/cut.ts';
import { readDictionary, type Dictionary, type OwnWord } from '../../src/lexicon/words/dictionary.ts';
import { nodeOf, tagOf } from '../../src/lexicon/words/tag.ts';

const OWN: readonly OwnWord[] = [['祁门县', 'ns'], ['云岭产业园', 'n'], ['低空', 'n']];

const LINES = [
  '祁门县召开重点项目建设推进会，县委书记孙梅强出席会议并讲话。',
  '由金桥新能源有限公司投资12.5亿元建设的云岭产业园加快推进，建成后年产值可达30亿元。',
  '“玄翎机”完成首飞，低空翼装A320试飞\t3次；AT&T与B超设备入驻。',
  '1—8月，全县规模以上工业增加值增长5.2%，高于全市平均水平1.3个百分点。',
  '隽新阳、张百川等调研，𠮷野家、旖旎园、龘靐村的negotiation2024会谈',
];

describe('words', () => {
  let words: Dictionary;
  const tagged = (text: string): string[] => {
    const { count, ends, nodes } = cutText(words, text, true), found: string[] = [];
    for (let i = 0, start = 0; i < count; start = ends[i++]!) { const word = text.slice(start, ends[i]); found.push(`${word}/${tagOf(words, word, nodes[i]!)}`); }
    return found;
  };
  const plain = (text: string): string[] => {
    const { count, ends } = cutText(words, text, false);
    return Array.from({ length: count }, (_, i) => text.slice(i === 0 ? 0 : ends[i - 1], ends[i]));
  };
  const theirs = (text: string): string[] => nodejieba.tag(text).map(({ word, tag }) => `${word}/${tag}`);

  beforeAll(() => {
    words = readDictionary(OWN);
    nodejieba.load();
    for (const [word, tag] of OWN) nodejieba.insertWord(word, tag);
  });

  it.each(LINES)('are those of nodejieba, with their parts of speech: %s', (line) => {
    expect(tagged(line)).toEqual(theirs(line));
    expect(plain(line)).toEqual(nodejieba.cut(line));
  });

  it('are those of nodejieba in any text', () => {
    const pieces = fc.oneof(fc.constantFrom(...[...LINES.join('')]), fc.constantFrom(...LINES.join('').match(/../gsu)!), fc.constantFrom('，', '。', '\n', ' ', 'a', 'Z9', '3.', '.', '𠮷', '\u3000'), fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCharCode(c)));
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
      const text = some.join('');
      expect(tagged(text)).toEqual(theirs(text));
      expect(plain(text)).toEqual(nodejieba.cut(text));
    }), { numRuns: 500 });
  });

  it('leave nothing of a text out, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(tagged(text).map((w) => w.slice(0, w.lastIndexOf('/'))).join('')).toBe(text);
      expect(plain(text).join('')).toBe(text);
    }));
  });

  it('are as rare as nodejieba weighs them', () => {
    for (const line of LINES) {
      for (const { word, weight } of nodejieba.extract(line, 50)) {
        const times = tagged(line).filter((w) => w.slice(0, w.lastIndexOf('/')) === word).length, rarity = words.rarityAt(nodeOf(words, word));
        expect(times * rarity).toBeCloseTo(weight, 6);
      }
    }
    expect(words.rarityAt(nodeOf(words, '我们'))).toBe(0);
  });

  it('of ours outweigh what they are made of', () => { expect(plain('云岭产业园')).toEqual(['云岭产业园']); });
});
