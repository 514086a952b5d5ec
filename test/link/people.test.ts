import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/extract/facts.ts';
import { linkPeople } from '../../src/link/people.ts';
import { digested, official, post, toldOften } from './made.ts';

const LUOZHUANG = { name: '罗庄区', code: '371311' }, HENGNAN = { name: '衡南县', code: '430422' };
const water = post('局长', '罗庄区水利局', '371311'), schools = post('局长', '罗庄区教育和体育局', '371311');
const deputy = post('副区长', '罗庄区人民政府', '371311'), secretary = post('区委书记', '中共罗庄区委', '371311');
const lanshan = post('区委书记', '中共兰山区委', '371302'), city = post('副市长', '临沂市人民政府', '371300');

/** One report a row: day and posts of one name. */
const linked = (name: string, ...rows: readonly (readonly [day: string | null, ...posts: Post[]])[]) =>
  linkPeople(rows.map(([day, ...posts], i) => digested(`r${i}`, day, { primaryRegion: LUOZHUANG, officials: [official(name, ...posts)] }))).people;
const groups = (name: string, ...rows: Parameters<typeof linked>[1][]): string[][] => linked(name, ...rows).map((p) => [...p.articles].sort()).sort();

describe('a name in one division', () => {
  it('is one person among its leaders, whatever the office', () => {
    expect(groups('李军', ['2021-03-01', deputy], ['2021-05-01', secretary], ['2023-05-01', post('主任', '罗庄区人大常委会', '371311')])).toEqual([['r0', 'r1', 'r2']]);
  });
  it('in another province, county or city is another person', () => {
    expect(groups('李军', ['2021-03-01', deputy], ['2021-04-01', post('副县长', '衡南县人民政府', '430422')], ['2021-04-01', post('副区长', '兰山区人民政府', '371302')], ['2021-04-01', city])).toHaveLength(4);
  });
  it('is one at the head of a body under its full, short and former names', () => {
    expect(groups('王伟', ['2021-03-01', water], ['2021-04-01', post('局长', '区水务局', '371311')], ['2021-05-01', post('党组书记', '罗庄区水利局党组', '371311')])).toEqual([['r0', 'r1', 'r2']]);
    expect(groups('王伟', ['2021-03-01', post('主任', '临沂市发改委', '371300')], ['2021-04-01', post('主任', '临沂市发展和改革委员会', '371300')])).toHaveLength(1);
  });
  it('holds one office after the other, but not two bureaus at once', () => {
    expect(groups('王伟', ['2020-03-01', water], ['2021-03-01', water], ['2022-09-01', schools])).toEqual([['r0', 'r1', 'r2']]);
    expect(groups('王伟', ['2020-03-01', water], ['2023-03-01', water], ['2021-09-01', schools])).toEqual([['r0', 'r1'], ['r2']]);
  });
  it('leads the police beside being a deputy head', () => {
    const police = post('局长', '罗庄区公安局', '371311');
    expect(groups('李军', ['2020-03-01', deputy], ['2021-03-01', police], ['2022-03-01', deputy])).toHaveLength(1);
    expect(groups('李军', ['2020-03-01', deputy], ['2021-03-01', post('副局长', '罗庄区公安局', '371311')], ['2022-03-01', deputy])).toHaveLength(2);
  });
  it('does not go back from the leadership to a bureau', () => {
    expect(groups('李军', ['2020-03-01', deputy], ['2022-03-01', water])).toHaveLength(2);
    expect(groups('李军', ['2020-03-01', water], ['2022-03-01', deputy])).toHaveLength(1);
  });
  it('is apart in two towns and in a town and the county, one in one town', () => {
    const head = post('镇长', '云集镇人民政府', '430422'), other = post('镇党委书记', '茶市镇党委', '430422');
    expect(groups('李强', ['2021-01-01', head], ['2022-01-01', other])).toHaveLength(2);
    expect(groups('李强', ['2021-01-01', head], ['2022-01-01', post('副县长', '衡南县人民政府', '430422')])).toHaveLength(2);
    expect(groups('李强', ['2021-01-01', head], ['2022-01-01', post('党委书记', '衡南县云集镇党委', '430422')], ['2022-02-01', post('镇长', '云集镇', '430422')])).toHaveLength(1);
  });
  it('is two where one report tells of two, and each has his own offices', () => {
    const county = post('副县长', '长阳土家族自治县人民政府', '420528'), town = post('党委书记', '资丘镇党委', '420528');
    const told = (...passages: Parameters<typeof toldOften>[1][]) => linkPeople([digested('a', null, { officials: [toldOften('向阳', ...passages)] })]).people;
    expect(told(['副县长', county], ['资丘镇党委书记', town]).map((p) => p.offices.map((o) => o.title)).sort()).toEqual([['党委书记'], ['副县长']]);
    expect(told(['资丘镇党委书记', town], ['渔峡口镇党委书记', post('党委书记', '渔峡口镇党委', '420528')])).toMatchObject([{ mayBe: [] }, { mayBe: [] }]);
    expect(told(['副县长、资丘镇党委书记', county, town], ['副县长'])).toHaveLength(1);
    expect(told(['县委常委', post('县委常委', '中共长阳土家族自治县委', '420528')], ['副县长', county])).toHaveLength(1);
  });
  it('heads one zone under its long and short names', () => {
    const zone = (organization: string) => post('党工委书记', organization, '330521');
    expect(groups('陈建良', ['2021-01-01', zone('莫干山高新区党工委')], ['2021-02-01', zone('高新区管委会')])).toHaveLength(1);
    expect(groups('陈建良', ['2021-01-01', zone('莫干山高新区党工委')], ['2023-02-01', zone('雷甸工业园管委会')], ['2024-01-01', zone('莫干山高新区党工委')])).toHaveLength(2);
  });
  it('is told of a county that is not named: the one of a rare name, nobody of a common one', () => {
    const nowhere = (name: string) => linkPeople([digested('a', '2021-01-01', { officials: [official(name, post('县长', '县人民政府', null))] }), digested('b', '2022-01-01', { officials: [official(name, post('县长', '安吉县人民政府', '330523'))] })]).people;
    expect(nowhere('杨卫东')).toHaveLength(2);
    expect(nowhere('敖煜新')).toHaveLength(1);
  });
  it('stays one when the county becomes a district of its name', () => {
    expect(groups('唐晓', ['2010-01-01', post('县委书记', '中共望城县委', '430122')], ['2012-01-01', post('区委书记', '中共望城区委', '430112')])).toHaveLength(1);
    expect(groups('唐晓', ['2008-01-01', post('区委书记', '中共塘沽区委', '120107')], ['2012-01-01', post('区委书记', '中共滨海新区委', '120116')])).toHaveLength(2);
  });
  it('is read without the dots and blanks that reports write or leave out', () => {
    const kuqa = post('市长', '库车市人民政府', '652902');
    const people = linkPeople([digested('a', null, { officials: [official('阿不都热合曼·买买提', kuqa)] }), digested('b', null, { officials: [official('阿不都热合曼•买买提', kuqa)] })]).people;
    expect(people).toHaveLength(1);
  });
});

describe('a move to another division', () => {
  it('is believed where one report gives both offices, the former or the one beside it', () => {
    const [person, ...rest] = linked('李军', ['2021-01-01', secretary], ['2023-07-12', { ...lanshan, change: 'appointed', date: '2023-07-11' }, { ...secretary, change: 'removed', date: '2023-07-11' }], ['2024-01-01', lanshan]);
    expect(rest).toEqual([]);
    expect(person!.joined).toEqual([{ why: '同一任免消息：免去罗庄区委书记，任兰山区委书记', article: 'r1' }]);
    expect(groups('李军', ['2021-01-01', city], ['2021-02-01', city, secretary], ['2021-03-01', secretary])).toHaveLength(1);
  });
  it('is believed where a dismissal and an appointment follow each other, not where years lie between', () => {
    const gone = { ...secretary, change: 'removed', date: '2022-03-04' } as const;
    expect(groups('李军', ['2021-01-01', secretary], ['2022-03-05', gone], ['2022-03-20', { ...city, change: 'appointed', date: '2022-03-18' }])).toHaveLength(1);
    expect(groups('李军', ['2021-01-01', secretary], ['2022-03-05', gone], ['2024-03-20', { ...city, change: 'appointed', date: '2024-03-18' }])).toHaveLength(2);
  });
  it('is not believed of a common name in another province, of a rare one in another province neither', () => {
    const gone = { ...secretary, change: 'removed', date: '2022-03-04' } as const, come = post('副县长', '衡南县人民政府', '430422', { change: 'appointed', date: '2022-03-18' });
    expect(groups('李军', ['2022-03-05', gone], ['2022-03-20', come])).toHaveLength(2);
    expect(groups('欧阳靖', ['2022-03-05', gone], ['2022-03-20', come])).toHaveLength(2);
  });
  it('is believed of a name that few bear when an appointment follows on an office in the same city', () => {
    const come = { ...city, change: 'appointed', date: '2022-03-01' } as const;
    expect(groups('高玉成', ['2021-11-01', secretary], ['2022-03-02', come])).toHaveLength(1);
    expect(groups('李军', ['2021-11-01', secretary], ['2022-03-02', come])).toHaveLength(2);
    expect(groups('高玉成', ['2021-11-01', secretary], ['2022-03-02', come], ['2022-12-01', secretary])).toHaveLength(2);
    expect(groups('李军', ['2022-02-10', secretary], ['2022-03-02', come]), 'a common one within two months').toHaveLength(1);
  });
  it('is not believed where two could have made it', () => {
    const gone = (p: Post): Post => ({ ...p, change: 'removed', date: '2022-03-04' }), come = { ...city, change: 'appointed', date: '2022-03-18' } as const;
    expect(groups('李军', ['2022-03-05', gone(secretary)], ['2022-03-05', gone(lanshan)], ['2022-03-20', come])).toHaveLength(3);
  });
  it('without evidence is only noted, on both sides; not where both offices were held at once', () => {
    const [a, b] = linked('高玉成', ['2021-01-01', secretary], ['2023-01-01', lanshan]);
    expect(a!.mayBe.map((m) => m.id)).toEqual([b!.id]);
    expect(b!.mayBe[0]!.id).toBe(a!.id);
    expect(a!.mayBe[0]!.why).toMatch(/^同名者任(?:兰山区委书记（2023年）|罗庄区委书记（2021年）)，时间不相抵触，但未见调任的依据$/u);
    expect(linked('高玉成', ['2021-01-01', secretary], ['2023-01-01', secretary], ['2022-01-01', lanshan]).flatMap((p) => p.mayBe)).toEqual([]);
  });
});

describe('people named only among leaders', () => {
  const among = (name: string, collective: string) => ({ ...official(name), collective });
  it('are the one of that name there, and nobody where there are two', () => {
    const home = { primaryRegion: LUOZHUANG };
    const people = (...posts: Post[]) => linkPeople([digested('a', '2024-01-01', { ...home, officials: [among('孙友', '区领导')] }), ...posts.map((p, i) => digested(`b${i}`, '2024-01-02', { ...home, officials: [official('孙友', p)] }))]).people;
    expect(people(deputy)).toMatchObject([{ name: '孙友', collectives: ['区领导'], articles: ['b0', 'a'] }]);
    expect(people(water)).toHaveLength(1);
    expect(people(post('党工委书记', '册山街道党工委', '371311'), post('党工委书记', '盛庄街道党工委', '371311'))).toHaveLength(3);
  });
  it('belong to the level that the word says', () => {
    const people = linkPeople([
      digested('a', '2024-01-01', { primaryRegion: LUOZHUANG, officials: [among('孙友', '市领导')] }),
      digested('b', '2024-01-01', { primaryRegion: LUOZHUANG, officials: [official('孙友', deputy)] }),
      digested('c', '2024-01-01', { primaryRegion: LUOZHUANG, officials: [official('孙友', city)] }),
      digested('d', '2024-01-01', { primaryRegion: HENGNAN, officials: [among('孙友', '县领导')] }),
    ]).people;
    expect(people.map((p) => [...p.articles].sort()).sort()).toEqual([['a', 'c'], ['b'], ['d']]);
  });
});

describe('a person’s record', () => {
  it('keeps when each office was first and last seen, and every report of it', () => {
    const [person] = linked('周远山', ['2024-05-01', secretary], ['2023-01-02T09:00:00', secretary], [null, secretary]);
    expect(person!.offices).toMatchObject([{ title: '区委书记', firstSeen: '2023-01-02', lastSeen: '2024-05-01' }]);
    expect(person!.offices.map(({ seen: _, ...held }) => held)).toEqual(person!.held);
    expect(person!.offices[0]!.seen.map((s) => s.article)).toEqual(['r0', 'r1', 'r2']);
  });
  it('puts those beside it who appear in the same reports, the most frequent first', () => {
    const [a, b, c] = [official('甲一', city), official('乙二', city), official('丙三', city)];
    const { people } = linkPeople([digested('x', '2024-01-01', { officials: [a, b, c] }), digested('y', '2024-01-02', { officials: [a, b] })]);
    const name = new Map(people.map((p) => [p.id, p.name]));
    expect(people.find((p) => p.name === '甲一')!.with.map((id) => name.get(id))).toEqual(['乙二', '丙三']);
  });
  it('files national offices under no division, and posts of divisions that nobody knows under their names', () => {
    expect(groups('何平', [null, post('总书记', '中共中央', null)], [null, post('国家主席', '中华人民共和国', null)], [null, post('副部长', '水利部', null)])).toHaveLength(2);
    expect(groups('何平', [null, post('县委书记', '中共青石县委', null)], [null, post('县长', '青石县人民政府', null)], [null, post('县长', '白石县人民政府', null)])).toHaveLength(2);
    expect(groups('何平', [null, post('部长', '区委宣传部', null)], [null, post('区委常委', '中共罗庄区委', '371311')]), 'a district’s department is no ministry').toHaveLength(1);
    expect(groups('何平', [null, post('县委书记', '中共县委', null)], [null, post('县委书记', '中共县委', null)]), 'a committee of nowhere is filed at the report’s home').toHaveLength(1);
  });
});
