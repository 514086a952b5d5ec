import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { filingCode } from '../../src/extract/setting.ts';
import { articleOf, type Made } from './regions-made.ts';

/** The places that statements are about, where the text has a ^ before a number. */
function scopes(made: Made): (string | null)[] {
  const found = setting(articleOf({ ...made, text: made.text.replaceAll('^', '') }));
  const bodies = found.article.parts.filter((p) => typeof p.where === 'number');
  return made.text.split('\n').flatMap((line, i) => {
    const body = line.replace(/^## /, '');
    const marks = [...body.matchAll(/\^/g)].map((m, k) => m.index - k);
    return marks.map((at) => found.scopeAt(bodies[i]!.start + at)?.name ?? null);
  });
}

describe('what a statement is about', () => {
  it.each<[string, Made, string]>([
    ['the home, though the city and province are compared with', { title: '任城区一季度开门红', text: '任城区一季度完成投资^50亿元，占全市的^20%，增速居全市第一，高于全省^3个百分点。\n其中，南张街道完成^5亿元，唐口街道完成^6亿元。全区新增企业^300家。' },
      '任城区 任城区 任城区 南张街道 唐口街道 任城区'],
    ['each place that travellers come to, until they are back', { title: '我区考察团赴潍坊济宁考察', source: '山亭区融媒体中心', text: '4月21日，我区考察团赴外考察。\n在潍坊市寒亭区，考察团参观了光电产业园。该园总投资^30亿元。\n在济宁市任城区，考察团参观了新材料园，该区今年新签约项目^20个。当地干部介绍，项目用地^500亩。\n回来后，我区将实施项目^12个。' },
      '寒亭区 任城区 任城区 山亭区'],
    ['the county of each passage in a survey', { title: '菏泽市各县区项目建设提速', text: '曹县新开工项目^20个，总投资^30亿元。今年以来，全县签约^10个。\n单县完成投资^25亿元。\n全市完成投资^300亿元，增长^12%。' },
      '曹县 曹县 曹县 单县 菏泽市 菏泽市'],
    ['not the place where a fair is held, nor who came', { title: '沛县在深圳举办招商推介会', text: '沛县在深圳市举办招商推介会，签约项目^12个。来自广东的客商^200人参会。沛县与苏州市共建园区完成投资^8亿元。' },
      '沛县 沛县 沛县'],
    ['the place of the heading', { title: '枣庄市深化改革', text: '## 滕州市\n今年完成投资^20亿元。\n新增企业^300家。\n## 薛城区\n新增企业^200家。' }, '滕州市 滕州市 薛城区'],
    ['the home where a heading names several places', { title: '菏泽市各县区项目建设提速', text: '## 曹县、单县：过江来的新邻居\n市发展改革委副主任说，年内完成投资^300亿元。\n单县新开工项目^20个。\n## 成武、巨野、郓城三县比着干\n亿元以上项目开工率^95%。\n## 菏泽市曹县\n新增企业^300家。\n## 东明和鄄城\n全年签约^90个。' }, '菏泽市 单县 菏泽市 曹县 菏泽市'],
    ['not where goods are sold', { title: '东阿县阿胶产业', source: '聊城日报', text: '东阿县阿胶产品销往北京、上海、广州等^30个城市，年产值^60亿元。\n据了解，该县阿胶企业达到^90家。' }, '东阿县 东阿县 东阿县'],
    ['the last one that speaks', { title: '盐城市发布会', text: '盐城市举行新闻发布会。东台市负责人说，东台市规上工业产值^1500亿元。大丰区负责人说，该区风电装机^300万千瓦。全市风电装机^900万千瓦。' }, '东台市 大丰区 盐城市'],
    ['the sentence’s subject, not its partners', { title: '吴江区推进一体化', source: '苏州日报', text: '吴江区与上海市青浦区、浙江省嘉善县共建示范区，累计实施项目^100个。盛泽镇纺织产值^600亿元。' }, '吴江区 盛泽镇'],
    ['of the home, where another place gives', { title: '白朗县蔬菜丰收', text: '白朗县增产。济南市已安排援藏资金^1.15亿元。\n日喀则市白朗县人民医院里，上海市选派的^12名专家坐诊。\n青岛市援建学校^3所。\n江孜县有大棚^260座。' }, '白朗县 白朗县 白朗县 江孜县'],
  ])('is %s', (_what, made, expected) => { expect(scopes(made)).toEqual(expected.split(' ')); });

  it('is the home where a passage names nothing, and nothing where there is no home', () => {
    expect(scopes({ title: '莒县召开会议', text: '会议指出，今年完成投资^5亿元。' })).toEqual(['莒县']);
    expect(scopes({ text: '会议指出，今年完成投资^5亿元。' })).toEqual([null]);
  });
});

describe('the division of a level', () => {
  const levels = (made: Made) => {
    const s = setting(articleOf(made));
    const at = s.article.text.text.length - 2;
    return (['county', 'city', 'province'] as const).map((level) => s.ofLevel(level, at)?.name ?? null);
  };
  it('lies at or above the home', () => {
    expect(levels({ title: '罗庄区召开会议', text: '会议召开。' })).toEqual(['罗庄区', '临沂市', '山东省']);
  });
  it('is the county-level city itself where a city is asked for', () => {
    expect(levels({ title: '仙桃市召开会议', text: '会议召开。' })).toEqual(['仙桃市', '仙桃市', '湖北省']);
  });
  it('is the municipality, both as city and as province', () => {
    expect(levels({ title: '海淀区召开会议', text: '会议召开。' })).toEqual(['海淀区', '北京市', '北京市']);
  });
  it('is an autonomous prefecture where a city is asked for', () => {
    expect(levels({ title: '咸丰县召开会议', text: '会议召开。' })).toEqual(['咸丰县', '恩施土家族苗族自治州', '湖北省']);
  });
  it('is taken from the passage where the home lies above it', () => {
    expect(levels({ title: '菏泽市项目建设提速', text: '曹县新开工项目20个。' })).toEqual(['曹县', '菏泽市', '山东省']);
  });
});

describe('where posts and figures are filed', () => {
  it('is the division itself, or the one that a town or zone lies in', () => {
    const place = (name: string) => setting(articleOf({ text: '市中区孟庄镇与枣庄高新区签约，枣庄市领导出席。' })).mentions.find((m) => m.place.name === name)!.place;
    expect(filingCode(place('市中区'))).toBe('370402');
    expect(filingCode(place('孟庄镇'))).toBe('370402');
    expect(filingCode(place('枣庄高新区'))).toBe('370400');
    expect(filingCode(null)).toBeNull();
  });
});

describe('any text', () => {
  const words = fc.constantFrom('山东', '济南市', '市中区', '罗庄', '孟庄镇', '高新区', '全市', '我区', '市委', '该县', '、', '，', '。', '\n', '（', '）', '公司', '大学', '与', '赴', '在', '投资', '和平', '长安', '街道', '20亿元', '## ', '𠮷');
  const text = fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(''));
  it('is read without a fault, with mentions in order that do not overlap and lie within one line', () => {
    fc.assert(fc.property(text, text, (title, body) => {
      const article = articleOf({ title: title.replaceAll('\n', ''), text: body });
      const found = setting(article);
      let end = 0;
      for (const m of found.mentions) {
        expect(m.start).toBeGreaterThanOrEqual(end);
        expect(m.end).toBeGreaterThan(m.start);
        expect(article.parts.some((p) => p.start <= m.start && m.end <= p.end)).toBe(true);
        end = m.end;
      }
      for (const r of found.regions) for (const e of r.evidence) expect(e.quote.length).toBeGreaterThan(0);
      for (let at = 0; at < article.text.text.length; at += 7) found.scopeAt(at);
    }), { numRuns: 150 });
  });
});
