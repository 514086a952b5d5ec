import { describe, expect, it } from 'vitest';
import { endingBefore } from '../../src/lexicon/organizations.ts';

const kind = (name: string): string | undefined => endingBefore(name, name.length, 0)?.kind;

describe('the ending of a body\'s name', () => {
  it.each([
    ['某市工业和信息化局', 'public'], ['某县人民法院', 'public'], ['青山街道办事处', 'public'], ['某区投资促进服务中心', 'public'], ['某县果业中心', 'public'], ['某市水利勘测中心', 'public'], ['某镇便民中心', 'public'],
    ['某某重工股份有限公司', 'private'], ['青山大学', 'private'], ['李家庄村党支部', 'private'], ['某公司技术中心', 'private'], ['金桥购物中心', 'private'],
    ['县委组织部', 'department'], ['青山镇党委', 'party'], ['市纪委', 'discipline'], ['区人大常委会', 'congress'], ['区政协', 'cppcc'], ['市人民政府', 'government'],
  ])('%s is %s', (name, expected) => {
    expect(kind(name)).toBe(expected);
  });
  it('is the longest one: a court is no academy, a firm\'s party branch is a party organisation', () => {
    expect(endingBefore('市中级人民法院', 7, 0)?.start).toBe(1);
    expect(kind('某集团党委')).toBe('party');
  });
  it('does not reach back beyond where it may', () => {
    expect(endingBefore('人民法院', 4, 2)?.start).toBe(2);
    expect(endingBefore('张三', 2, 0)).toBeNull();
  });
});
