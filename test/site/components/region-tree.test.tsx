import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { RegionTree } from '../../../src/site/components/region-tree.tsx';
import { view } from '../../../src/site/view.ts';
import { digest } from '../fixture/index.ts';

const names = (deepest: 'county' | 'township', most: number): string[] =>
  [...renderToString(<RegionTree site={digest.site} v={view(digest)} regions={digest.regions} deepest={deepest} most={most} />).matchAll(/>([^<>]+)<\/a>/gu)].map((m) => m[1]!);

test('the tree of divisions goes as deep as its page may, and no deeper than there is room', () => {
  expect(names('township', 100)).toEqual(['江苏省', '徐州市', '睢宁县', '睢宁经济开发区', '浙江省', '绍兴市', '上虞区', '诸暨市', '江藻镇']);
  expect(names('county', 100)).toEqual(['江苏省', '徐州市', '睢宁县', '浙江省', '绍兴市', '上虞区', '诸暨市']);
  expect(names('township', 8)).toEqual(names('county', 100));
  expect(names('township', 5)).toEqual(['江苏省', '徐州市', '浙江省', '绍兴市']);
  expect(names('township', 1)).toEqual(['江苏省', '浙江省']);
});
