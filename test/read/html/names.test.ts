import { describe, expect, it } from 'vitest';
import { senseOf } from '../../../src/read/html/names.ts';
import type { Element } from '../../../src/read/html/tree.ts';

const sense = (names: string, tag = 'div') => senseOf({ tag, names, parent: -1, block: true, style: '', centred: false, faint: false, bold: false, hidden: false, linked: false, preformatted: false } satisfies Element);

describe('what an element is called', () => {
  it.each(['nav', 'main-nav', 'topNavBar nav', 'foot', 'footer_2', 'comment-list', 'article-share', 'related', 'sidebar right', 'mbx', 'xgyd', 'bdsharebuttonbox'])('%s: furniture', (names) => { expect(sense(names)).toBe('furniture'); });
  it.each(['article', 'articleContent', 'TRS_Editor', 'zoom', 'zw', 'text_con', 'detail-body', 'v_news_content'])('%s: content', (names) => { expect(sense(names)).toBe('content'); });
  it.each(['header', 'top', 'logo w1000', 'banner'])('%s: head', (names) => { expect(sense(names)).toBe('head'); });
  it.each(['', 'w1000_320', 'col-8', '1a', '-x-', 'box1', 'navigator', 'footage', 'commented', 'left', 'wrap', 'list'])('%s: nothing known', (names) => { expect(sense(names)).toBe('unknown'); });
  it('goes by the tag too', () => {
    expect([sense('', 'nav'), sense('content', 'footer'), sense('', 'article'), sense('x1', 'main'), sense('', 'header'), sense('share', 'article')]).toEqual(['furniture', 'furniture', 'content', 'content', 'head', 'furniture']);
  });
});
