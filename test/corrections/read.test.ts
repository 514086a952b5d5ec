import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorrectionFault, correctionsSchema, readCorrections } from '../../src/corrections/index.ts';

const read = (yaml: string) => readCorrections(yaml, 'corrections.yaml');
const HEAD = '- date: 2025-03-02\n  reason: 与报纸核对\n';

/** The file that the README shows. */
const EXAMPLE = `# Each correction says when and why it was made, and does one thing.
- date: 2025-03-02
  reason: 网页写错了日期，以报纸为准
  article: 2024/开工.html
  set:
    published: 2024-10-19
    source: 大众日报

- date: 2025-03-02
  reason: 姓名误读
  article: 2024/开工.html
  strike:
    official: 高质量

- date: 2025-03-03
  reason: 小数点位置有误
  article: { seed: 2024/要闻.txt, title: 沂水县一季度经济运行平稳 }
  change:
    figure: { indicator: 地区生产总值, value: 35.6 }
    to: { value: 356, period: 2024-Q1 }

- date: 2025-03-03
  reason: 漏读的项目
  article: a1b2c3d4e5f
  add:
    project:
      name: 盛天新材料产业园
      owner: 盛天新材料有限公司
      place: 沂水县
      investmentYi: 12.6
      quote: 盛天新材料产业园破土动工

- date: 2025-03-04
  reason: 同一人，两次任职
  join:
    people: [p1a2b3c4d 李军（县长）, p5e6f7a8b 李军（书记）]

- date: 2025-03-04
  reason: 同名的另一个人
  part:
    person: p1a2b3c4d 李军
    articles: [2024/任免.txt]

- date: 2025-03-05
  reason: 同音字
  alias:
    person: 李君
    is: 李军
    region: 临沂市

- date: 2025-03-05
  reason: 广告
  exclude:
    seed: 2024/开工.html
    passage: 点击领取优惠

- date: 2025-03-05
  reason: 不是新闻
  exclude:
    seed: 2024/测试.txt
`;

describe('a file of corrections', () => {
  it('is read with the line of each correction', () => {
    const { list, byArticle } = read(EXAMPLE);
    expect(list.map((c) => c.act)).toEqual(['set', 'strike', 'change', 'add', 'join', 'part', 'alias', 'exclude', 'exclude']);
    expect(list.map((c) => [c.n, EXAMPLE.split('\n')[c.line - 1]!.slice(0, 7)])).toEqual(list.map((_, i) => [i + 1, '- date:']));
    expect(list[2]).toMatchObject({ at: { ref: '2024/要闻.txt', title: '沂水县一季度经济运行平稳' }, kind: 'figure', key: { indicator: '地区生产总值', value: 35.6 }, fields: { value: 356, period: '2024-Q1' } });
    expect(list[4]).toMatchObject({ of: 'person', ids: [{ id: 'p1a2b3c4d', label: '李军（县长）' }, { id: 'p5e6f7a8b', label: '李军（书记）' }] });
    expect(list[6]).toMatchObject({ from: '李君', to: '李军', region: '371300' });
    expect([...byArticle.keys()]).toEqual(['2024/开工.html', '2024/要闻.txt', 'a1b2c3d4e5f', '']);
  });
  it('may be empty', () => {
    for (const nothing of ['', '\n', '# nothing yet\n', '[]']) expect(read(nothing).list).toEqual([]);
  });
  it.each([
    ['a: 1', 1, 'the file must be a list of corrections'],
    ['- just words', 1, 'a correction must have fields: date, reason, and what is to be done'],
    [HEAD, 1, 'what is to be done by one of set, add, change, strike, join, part, alias, exclude'],
    [`${HEAD}  article: a.txt\n  stricke: { slogan: 一 }`, 1, '“stricke” is none. The nearest are “strike”'],
    [`${HEAD}  article: a.txt\n  set: { source: 甲 }\n  strike: { slogan: 一 }`, 1, 'write set and strike as corrections of their own'],
    [`${HEAD}  article: a.txt\n  set:\n    source: 甲\n    publised: 2024-01-01`, 6, '“publised” is no field of set. The nearest are “published”'],
    [`${HEAD}  article: a.txt\n  set:\n    published: 昨天`, 5, '“set.published”: write a day or a moment such as 2024-10-19'],
    [`${HEAD}  set: { source: 甲 }`, 1, '“article” is missing'],
    [`- date: 2025-03-02\n  article: a.txt\n  set: { source: 甲 }`, 1, '“reason” is missing'],
    ['- date: 2025\n  reason: 甲\n  exclude: { seed: a.txt }', 1, '“date” must be a text'],
    ['- date: 2025-13-01\n  reason: 甲\n  exclude: { seed: a.txt }', 1, '“date”: write a day such as 2025-03-02'],
    [`${HEAD}  article: { seed: a.txt }\n  set: { source: 甲 }`, 3, '“article.title” is missing'],
    [`${HEAD}  article: a.txt\n  set: {}`, 4, '“set”: say at least one field'],
    [`${HEAD}  article: a.txt\n  set: { primaryRegion: 罗庄 }`, 4, 'no division is called “罗庄”: write its full name'],
    [`${HEAD}  article: a.txt\n  set: { primaryRegion: 鼓楼区 }`, 4, '“鼓楼区” is the name of 4 divisions: write a code, 320106 (南京市)'],
    [`${HEAD}  article: a.txt\n  set: { primaryRegion: 江南镇 }`, 4, '“江南镇” has no code of its own'],
    [`${HEAD}  article: a.txt\n  set: { url: "ftp://x" }`, 4, 'write an address such as https://example.org'],
    [`${HEAD}  article: a.txt\n  add: { slogan: { text: 一 }, figure: {} }`, 4, 'under add stands exactly one of region, official'],
    [`${HEAD}  article: a.txt\n  add:\n    figure:\n      indicator: 产值\n      value: "3"\n      quote: 产值`, 7, '“add.figure.value” must be a number'],
    [`${HEAD}  article: a.txt\n  add: { official: { name: 张三 } }`, 4, '“add.official.quote” is missing'],
    [`${HEAD}  article: a.txt\n  add: { project: { name: 甲, status: 开张, quote: 甲 } }`, 4, '“add.project.status” must be one of 规划, 签约, 开工, 在建, 投产'],
    [`${HEAD}  article: a.txt\n  change: { figure: 产值 }`, 4, '“change.to” is missing'],
    [`${HEAD}  article: a.txt\n  strike: { figure: { valu: 3 } }`, 4, '“valu” is no field of strike.figure. The nearest are “value”'],
    [`${HEAD}  join: { people: [p1a2b3c4d] }`, 3, 'name two or more persons to join'],
    [`${HEAD}  part: { person: 李军, articles: [a.txt] }`, 3, 'write the person\'s id, as in the address of its page'],
    [`${HEAD}  alias: { person: 李君 }`, 3, '“alias.is” is missing'],
    [`${HEAD}  exclude: a.txt`, 3, 'under exclude stands exactly one of seed'],
    [`${HEAD}  article: [x`, 3, 'this is no valid YAML'],
    [`${HEAD}  date: 2025-03-02\n  exclude: { seed: a.txt }`, 3, 'this is no valid YAML: Map keys must be unique'],
  ])('is refused where it makes no sense, with the line: %#', (yaml, line, message) => {
    const fault = (() => {
      try { return read(yaml); } catch (error) { return error; }
    })();
    expect(fault).toBeInstanceOf(CorrectionFault);
    expect((fault as CorrectionFault).message).toContain(message);
    expect((fault as CorrectionFault).message.startsWith(`corrections.yaml:${line}: `)).toBe(true);
    expect(fault).toMatchObject({ line, file: 'corrections.yaml' });
  });
  it('may name a thing once and repeat it', () => {
    const { list } = read(`- date: &day 2025-03-02\n  reason: &why 与报纸核对\n  exclude: { seed: a.txt }\n- { date: *day, reason: *why, exclude: { seed: b.txt } }`);
    expect(list.map((c) => [c.date, c.reason])).toEqual([['2025-03-02', '与报纸核对'], ['2025-03-02', '与报纸核对']]);
  });
  it('is read, or refused with a line, whatever stands in it', () => {
    const piece = fc.oneof(fc.constantFrom(...EXAMPLE.split(/(?<=[\n:,{}[\]])/u)), fc.constantFrom('- ', '\n', '  ', '&a ', '*a', ': ', '[', '{', '"', '|', '\t', '---\n', '!!x ', 'null', '12'), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        read(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(CorrectionFault);
        expect((error as CorrectionFault).line).toBeGreaterThan(0);
      }
    }), { numRuns: 2000 });
  });
  it('has a schema that editors can use, with every action in it', () => {
    const schema = correctionsSchema as { $schema: string; type: string; items: { anyOf: { properties: object; required: string[]; additionalProperties: boolean }[] } };
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array' });
    expect(schema.items.anyOf.every((form) => form.required.includes('date') && form.required.includes('reason') && !form.additionalProperties)).toBe(true);
    const actions = new Set(schema.items.anyOf.flatMap((form) => Object.keys(form.properties)));
    for (const action of ['set', 'add', 'change', 'strike', 'join', 'part', 'alias', 'exclude']) expect(actions).toContain(action);
  });
});
