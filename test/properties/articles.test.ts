import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from '../../src/articles/index.ts';
import type { LineHint, Page } from '../../src/read/page.ts';
import { strip } from '../../src/strip/index.ts';
import { sourceSpan, untouched } from '../../src/text/traced.ts';

const FRAGMENTS = [
  '', ' ', '　　', '首页 > 新闻 > 要闻', '松河县召开项目建设推进会', '——全县上下抓项目促发展', '来源：松河日报 时间：2024-03-05 08:30 作者：王一明', '本报讯（记者 李二白 通讯员 张 三）3月4日，全县项目建设推进会召开。',
  '会议指出，要坚持项目为王，紧盯全年目标任务，加快推进重点项目建设，', '确保早开工、早投产、早达效，一要抓谋划。', '要强化服务保障。二要抓落地。', '一、总体要求', '（一）加强领导', '1.某某项目，总投资5亿元', '（王一明 李二白）', '编辑：赵四 责编：孙五', '（记者 王一明',
  '相关阅读', '• 另一县召开大会', '热门文章', '上一篇：旧闻', '分享到：微信 微博', '图为会议现场。 王一明 摄', 'IMG_1.jpg', '?', '</span>', '电话：0531-60000000', '版权所有：松河在线', '国产精品亚洲综合|人妻无码|中文字幕', '甲 | 乙 | 丙', '2024年3月5日', '松河县人民政府',
  'Smart City 2030 与 AI 融合', '“未完的引号', '会后。', '指标\t数值', '\u{1F600}\u{20000}', '\u00a0',
];
const line = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((s) => s.replaceAll('\n', '')) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...FRAGMENTS)).map(([a, b]) => `${a} ${b}`) });
const hint: fc.Arbitrary<LineHint> = fc.record({ kind: fc.constantFrom('text', 'text', 'text', 'heading', 'head-title', 'caption', 'row', 'item'), linked: fc.constantFrom(0, 0, 0, 0.5, 1), outside: fc.constantFrom(false, false, false, true), level: fc.constantFrom(1, 2) });
const page: fc.Arbitrary<Page> = fc.tuple(fc.array(fc.tuple(line, hint), { minLength: 1, maxLength: 30 }), fc.boolean()).map(([lines, formatted]) => ({
  text: untouched(lines.map(([text]) => text).join('\n'), 'soup.txt'),
  lines: lines.map(([, h]) => (formatted ? h : { kind: 'text', linked: 0, outside: false })),
  declared: formatted ? { title: '松河县召开项目建设推进会', published: '2024-03-05' } : {},
}));
const SEED = { name: 'soup.txt', id: 'soup' };

describe('whatever a page holds,', () => {
  it('cuts are in order, apart from each other, and never leave their line', () => {
    fc.assert(fc.property(page, (p) => {
      let at = 0;
      for (const c of strip(p)) {
        expect(c.start).toBeGreaterThanOrEqual(at);
        expect(c.end).toBeGreaterThan(c.start);
        expect(p.text.text.slice(c.start, c.end)).not.toContain('\n');
        at = c.end;
      }
    }), { numRuns: 300 });
  });

  it('every character of it has one fate', () => {
    fc.assert(fc.property(page, (p) => {
      const { fates } = articles(p, strip(p), SEED);
      let at = 0;
      for (const f of fates) {
        expect(f.start).toBe(at);
        expect(f.end).toBeGreaterThan(f.start);
        at = f.end;
      }
      expect(at).toBe(p.text.text.length);
    }), { numRuns: 300 });
  });

  it('every character of an article leads back to the same character of the file, and to none that was stripped', () => {
    fc.assert(fc.property(page, (p) => {
      const cuts = strip(p);
      const { articles: found } = articles(p, cuts, SEED);
      for (const article of found) {
        for (const part of article.parts) {
          for (let i = part.start; i < part.end; i++) {
            const c = article.text.text.charAt(i);
            if (c === ' ') continue;
            const from = sourceSpan(article.text, { start: i, end: i + 1 });
            expect(p.text.text.slice(from.start, from.end)).toBe(c);
            expect(cuts.some((cut) => cut.start < from.end && from.start < cut.end)).toBe(false);
          }
        }
      }
    }), { numRuns: 200 });
  });

  it('its articles have a title, paragraphs one a line in order, and ids of their own', () => {
    fc.assert(fc.property(page, (p) => {
      const { articles: found } = articles(p, strip(p), SEED);
      expect(new Set(found.map((a) => a.id)).size).toBe(found.length);
      for (const a of found) {
        expect(a.title).not.toBe('');
        const written = a.parts.map((part) => a.text.text.slice(part.start, part.end));
        expect(written.join('\n')).toBe(a.text.text);
        expect(written.every((w) => w !== '' && w === w.trim())).toBe(true);
        expect(a.parts.filter((part) => typeof part.where === 'number').map((part) => part.where)).toEqual(a.parts.filter((part) => typeof part.where === 'number').map((_, i) => i));
        expect(new Set(a.bylines.map((b) => b.name)).size).toBe(a.bylines.length);
      }
    }), { numRuns: 300 });
  });
});
