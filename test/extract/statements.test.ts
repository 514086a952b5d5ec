import { describe, expect, it } from 'vitest';
import { people } from '../../src/extract/officials.ts';
import { statements } from '../../src/extract/statements.ts';
import { fakeSetting } from './fake-setting.ts';
import { DISTRICT } from './officials-lines.ts';

/** speaker 动词 passage | passage, one line per statement. */
function said(...paragraphs: string[]): string[] {
  const setting = fakeSetting(paragraphs, { home: DISTRICT });
  return statements(setting, people(setting)).map((s) => `${s.speaker} ${s.verb} ${s.evidence.map((e) => e.quote).join(' | ')}`);
}

describe('speech that somebody gives in some manner', () => {
  it.each<[string, string]>([
    ['“日子越过越好！”村民杨占林乐呵呵地说。', '杨占林 说 “日子越过越好！”'],
    ['“水库蓄水很充足。”区长洪波高兴地说。', '洪波 高兴地说 “水库蓄水很充足。”'],
    ['区水利局局长赵强说：“蓄水很充足。”副局长马立群补充道：“请大家放心。”', '马立群 补充道 “请大家放心。”'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
  it('but what stands quoted before another act is nobody’s', () => expect(said('“水库蓄水很充足。”区长洪波在大坝上实地察看后说。')).toEqual([]));
});

describe('reported speech', () => {
  it('runs from behind the verb to the end of the paragraph that goes on with it', () => {
    expect(said('区委书记吕方主持会议。吕方指出，形势很好。要抓住机遇。要真抓实干。')).toEqual(['吕方 指出 形势很好。要抓住机遇。要真抓实干。']);
  });
  it('ends where the report takes up its own thread, or someone else is named', () => {
    expect(said('区长洪波说，今年要建三所学校。会议还审议了其他事项。')).toEqual(['洪波 说 今年要建三所学校。']);
    expect(said('区长洪波说，今年要建三所学校。副区长齐云参加活动。')).toEqual(['洪波 说 今年要建三所学校。']);
  });
  it('ends where the next one speaks', () => {
    expect(said('区长洪波要求，要加快进度。副区长齐云表示，马上就办。')).toEqual(['洪波 要求 要加快进度。', '齐云 表示 马上就办。']);
  });
  it('may follow the name at some distance, and 据…介绍', () => {
    expect(said('区长洪波在听取汇报后指出，进度要加快。')).toEqual(['洪波 指出 进度要加快。']);
    expect(said('据罗庄区商务局局长尤佳介绍，外贸增长三成。')).toEqual(['尤佳 介绍 外贸增长三成。']);
  });
  it('may begin with words in quotation marks', () => {
    expect(said('区长洪波强调，“三个一”机制要坚持。不能松劲。')).toEqual(['洪波 强调 “三个一”机制要坚持。不能松劲。']);
  });
  it('of several names joined is each one\'s', () => {
    expect(said('区委书记吕方、区长洪波表示，全力支持企业发展。')).toEqual(['吕方 表示 全力支持企业发展。', '洪波 表示 全力支持企业发展。']);
  });
});

describe('a record of a conversation', () => {
  const line = '出席的有区委书记吕方、区长洪波。';
  it('gives each labelled line to its speaker, with the lines that go on', () => {
    expect(said(line, '吕方：各位记者朋友，大家好。', '一是扩大规模。', '某报记者：目标是什么？', '洪波：今年建三所学校。')).toEqual(['吕方 说 各位记者朋友，大家好。 | 一是扩大规模。', '洪波 说 今年建三所学校。']);
    expect(said(line, '吕方（区委书记）：大家好。', '洪波：谢谢提问。')).toEqual(['吕方 说 大家好。', '洪波 说 谢谢提问。']);
  });
  it('is none where a single line is labelled, or where a list of posts is', () => {
    expect(said(line, '吕方：区委书记。')).toEqual([]);
    expect(said('区委书记：吕方。', '区长：洪波。')).toEqual([]);
  });
});

describe('quoted speech', () => {
  it('before the speaker is taken with its marks', () => {
    expect(said('“设备下月到位。”海天纺织有限公司总经理阎平说。')).toEqual(['阎平 说 “设备下月到位。”']);
  });
  it('before and behind the speaker is one statement of two passages', () => {
    expect(said('“设备下月到位。”海天纺织有限公司总经理阎平说，“年底投产。”')).toEqual(['阎平 说 “设备下月到位。” | “年底投产。”']);
  });
  it('behind a colon ends with its mark', () => {
    expect(said('村民柳小月笑着说：“路修好了，菜好卖了。”如今村里变了样。')).toEqual(['柳小月 笑着说 “路修好了，菜好卖了。”']);
  });
  it('is not the next speaker\'s where someone else introduced it', () => {
    expect(said('另一位同志补充道：“还要完善设施。”区长洪波听了大家的发言总结道，思路要清。')).toEqual(['洪波 总结道 思路要清。']);
  });
  it('of a slogan is no speech', () => {
    expect(said('开展“百日攻坚”区长洪波说，效果很好。')).toEqual(['洪波 说 效果很好。']);
  });
});

describe('他 and 她', () => {
  it('mean the person named last in the paragraph', () => {
    expect(said('区长洪波代表区政府致辞。他说，罗庄欢迎各位客商。')).toEqual(['洪波 说 罗庄欢迎各位客商。']);
  });
  it('mean nobody where no one was named', () => {
    expect(said('区长洪波出席。', '他说，罗庄欢迎各位客商。')).toEqual([]);
  });
});

describe('no statement is made', () => {
  it.each([
    '区长洪波对各位来宾表示热烈欢迎。',
    '区长洪波介绍了罗庄区的情况。',
    '区长洪波参加活动，副区长齐云陪同。',
    '会议强调，要抓好安全生产。',
    '区长洪波提出的要求得到落实。',
    '区长洪波到华盛新材料有限公司（以下简称“华盛新材”）现场办公。',
    '区长洪波走进俗称“铁三角”的厂区。',
    '区长洪波听取小说，参观书店。',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('without people', () => {
    expect(said('有人说，明天会下雨。')).toEqual([]);
  });
});
