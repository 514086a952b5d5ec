import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { copies, sketch } from '../../src/link/copies.ts';
import { sketchOf } from '../../src/link/copies/sketch.ts';
import type { Clipping } from '../../src/link/records.ts';
import { simplify } from '../../src/simplify/index.ts';
import { untouched } from '../../src/text/traced.ts';
import { CLEAN } from '../repair/damage/clean.ts';
import { collection, type Made } from './copies-made.ts';

let count = 0;
function clipping(paragraphs: readonly string[], over: Partial<Clipping> = {}): Clipping {
  const id = over.id ?? `a${count++}`;
  return { id, seed: `${id}.txt`, title: '某事', source: null, url: null, published: null, eventDate: null, length: paragraphs.join('').length, damaged: 0, sketch: sketch(paragraphs), ...over };
}

/** Pairwise precision and recall. */
function measured(made: readonly Made[]): { precision: number; recall: number } {
  const found = copies(made.map((m) => m.clipping));
  const group = (m: Made): string => found.get(m.clipping.id) ?? m.clipping.id;
  let right = 0, wrong = 0, missed = 0;
  made.forEach((a, i) => made.slice(0, i).forEach((b) => {
    const same = a.story === b.story, together = group(a) === group(b);
    if (same && together) right++;
    else if (together) wrong++;
    else if (same) missed++;
  }));
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

const story = CLEAN[0]!.split('\n');

describe('copies of a report', () => {
  it('are found in a made collection, and what is only alike is not among them', () => {
    for (const seed of [11, 12, 13]) {
      const { precision, recall } = measured(collection(seed, 300));
      console.log(`copies, collection ${seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.98);
    }
  });
  it('are found though one was Traditional', () => {
    const back = simplify(untouched(Converter({ from: 'cn', to: 't' })(story.join('\n')), 'x')).text.text.split('\n');
    expect(copies([clipping(story, { id: 'a' }), clipping(back, { id: 'b', damaged: 1 })])).toEqual(new Map([['b', 'a']]));
  });
  it('are found where pinyin stands between the letters', () => {
    const torn = story.map((p) => p.replace(/[业总县]/gu, '$&(zǒng)'));
    expect(copies([clipping(story, { id: 'a' }), clipping(torn, { id: 'b', damaged: 9 })])).toEqual(new Map([['b', 'a']]));
  });
  it('are none where two titles name different counties', () => {
    const mine = '沂水县随即召开部署会，要求各乡镇对照问题清单，三天内完成自查，并把结果报县安委会办公室备案。', theirs = '费县连夜组织收看录像，就抓好项目落地逐条列出任务，由县级干部分头包联，每周五下午晾晒一次进度。';
    const here = clipping([...story, mine], { title: '沂水县举行集中开工仪式' }), there = clipping([...story, theirs], { title: '费县举行集中开工仪式' }), above = clipping([...story, theirs], { title: '临沂市举行集中开工仪式' });
    expect(copies([here, there]).size).toBe(0);
    expect(copies([here, above]).size).toBe(1);
  });
  it('are none where only the name in a notice differs', () => {
    const notice = (name: string): Clipping => clipping(['各乡镇人民政府，县政府各部门：', `经县政府常务会议研究，决定任命${name}为县水利局局长。`, '特此通知，请遵照执行。以上人员试用期一年。']);
    expect(copies([notice('王立新'), notice('李国强')]).size).toBe(0);
    expect(copies([notice('王立新'), notice('王立新')]).size).toBe(1);
  });
  it('are none of two short reports that stand in one roundup', () => {
    const reports = Array.from({ length: 6 }, (_, i) => CLEAN[i]!.slice(0, 130));
    const roundup = clipping(reports, { id: 'z', title: '一周要闻' });
    expect(copies([roundup, ...reports.map((r, i) => clipping([r], { title: `要闻之${i}的标题` }))]).size).toBe(0);
  });
  it('need text: nothing is a copy of an empty page', () => {
    expect(copies([clipping([]), clipping([]), clipping(['图片新闻']), clipping(['图片新闻'])]).size).toBe(0);
  });
});

describe('the text chosen among copies', () => {
  it('is the cleanest of those that are complete', () => {
    const excerpt = clipping([story[0]!.slice(0, 150)], { id: 'excerpt' }), torn = clipping(story, { id: 'torn', damaged: 3 }), clean = clipping([...story.slice(0, -1), story.at(-1)!.slice(0, -10)], { id: 'clean' });
    expect(copies([excerpt, torn, clean])).toEqual(new Map([['excerpt', 'clean'], ['torn', 'clean']]));
  });
  it('is the whole, damaged, where the clean one is an excerpt', () => {
    const excerpt = clipping([story[0]!.slice(0, 150)], { id: 'excerpt' }), torn = clipping(story, { id: 'torn', damaged: 3 });
    expect(copies([excerpt, torn])).toEqual(new Map([['excerpt', 'torn']]));
  });
  it('is the first that was published, all else being equal', () => {
    const [late, early, undated] = [clipping(story, { id: 'a', published: '2024-03-02' }), clipping(story, { id: 'b', published: '2024-03-01' }), clipping(story, { id: 'c' })];
    expect(copies([late, early, undated])).toEqual(new Map([['a', 'b'], ['c', 'b']]));
  });
  it('does not depend on the order in which articles come', () => {
    const made = collection(5, 40).map((m) => m.clipping);
    const chosen = copies(made);
    fc.assert(fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (shuffled) => {
      expect([...copies(shuffled)].sort()).toEqual([...chosen].sort());
    }), { numRuns: 10 });
  });
});

describe('a sketch', () => {
  it('is a string of less than 1 KB for any text, and can be read back', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 8 }), (paragraphs) => {
      const text = sketch(paragraphs);
      expect(text).toMatch(/^[\w.-]{11,1023}$/u);
      expect(sketchOf(text).shingles.hashes.length).toBeLessThanOrEqual(sketchOf(text).shingles.size);
    }));
    expect(sketch(CLEAN).length).toBeGreaterThan(900);
  });
  it('is the same for the same letters, whatever stands between them', () => {
    expect(sketch([story.join('')])).toBe(sketch(story));
    expect(sketch(story.map((p) => p.replace(/，/gu, ', ')))).toBe(sketch(story));
  });
  it('is nothing else: other strings are refused', () => {
    expect(() => sketchOf('none')).toThrow(RangeError);
  });
});

describe('finding copies', () => {
  it('costs hardly more per article in a larger collection', () => {
    const cost = (made: readonly Made[]): number => {
      const clippings = made.map((m) => m.clipping), from = process.cpuUsage();
      copies(clippings);
      return process.cpuUsage(from).user / clippings.length;
    };
    const large = collection(3, 1200), small = large.slice(0, large.length >> 3);
    cost(large);
    const [one, eight] = [Math.min(cost(small), cost(small), cost(small)), Math.min(cost(large), cost(large))];
    expect(eight / one).toBeLessThan(4);
  });
});
