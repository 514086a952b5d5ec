import { expect, it } from 'vitest';
import { officeName } from '../../../src/site/text/office-name.ts';

it.each([
  ['县委书记', '中共泌阳县委', '县委书记'], ['副市长', '德州市人民政府', '副市长'], ['镇长', '林皋镇人民政府', '镇长'],
  ['局长', '泌阳县财政局', '泌阳县财政局局长'], ['部长', '中共康平县委组织部', '康平县委组织部部长'], ['主席', '澄迈县政协', '澄迈县政协主席'], ['主任', '', '主任'],
])('%s of %s goes by %s', (title, organization, name) => { expect(officeName({ title, organization })).toBe(name); });
