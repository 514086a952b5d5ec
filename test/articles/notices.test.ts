import { describe, expect, it } from 'vitest';
import { plain, readAll } from './made.ts';

const PUBLIC = ['松河市干部任前公示公告', '　　为广泛听取意见，现将拟任职干部的有关情况公示如下：', '　　俞涛，男，汉族，1978年5月生，大学学历，中共党员，现任松河市商务局副局长，拟任市级部门正职，公示期为五个工作日。', '中共松河市委组织部', '2024年3月8日'];
const LIST = ['松河县人民代表大会常务委员会任免名单', '（2024年3月7日松河县第十九届人民代表大会常务委员会第二十二次会议通过）', '　　决定任命：', '　　柯南为松河县人民政府副县长；', '　　祁连为松河县教育局局长。'];
const titles = (...lines: string[]): string[] => readAll(plain(lines.join('\n'))).map((a) => a.title);

describe('several notices on one page', () => {
  it('begin behind the day that another closes with, or over the meeting that passed them', () => {
    expect(titles(...PUBLIC, ...LIST)).toEqual([PUBLIC[0], LIST[0]]);
    expect(titles(...LIST, '　　以上人员的任职时间自通过之日起计算，并按规定进行宪法宣誓，特此公布，请有关单位遵照执行，认真做好工作交接。', '2024年3月7日', ...PUBLIC)).toEqual([LIST[0], PUBLIC[0]]);
    expect(titles(...PUBLIC, '松河县人民政府关于柯南等任职的通知', '　　经研究，决定任命柯南为松河县水利局局长，任职时间自发文之日起计算，试用期一年，特此通知，请遵照执行。')).toHaveLength(2);
  });
  it('but a line that only speaks of a notice begins none', () => {
    expect(titles(...PUBLIC.slice(0, 3), '关于柯南等同志任职的通知', '　　通知要求各单位认真组织学习，做好工作交接，保证各项工作平稳有序，不断不乱，并在三日内书面报告有关情况。')).toHaveLength(1);
  });
});
