import { describe, expect, it } from 'vitest';
import { allToldIn, toldIn } from '../../src/lexicon/stages.ts';

const brief = (words: string): string | null => { const t = toldIn(words); return t === null ? null : `${t.stage}${t.promised ? '？' : ''}${t.denied ? '！' : ''}`; };

describe('what governs a word of a stage', () => {
  it.each<[string, string | null]>([
    // The nearest word of intent or of the past; the calendar only where neither stands.
    ['已于9月底前投产', '投产'], ['截至9月底仅完成投资900万元', '在建'], ['年底前投产', '在建？'], ['正在施工预计明年投产', '在建'], ['加快推进开工', '规划？'], ['加快推进', '在建'],
    ['将铺设管道73公里', '在建？'], ['将于明年3月进场施工', '规划？'], ['确保上半年落地', '规划？'], ['即将建成投产', '在建？'], ['冲刺投产', '在建？'],
    // Denied.
    ['至今未开工', '规划！'], ['开工时间推迟', '规划！'], ['就等开工', '规划！'], ['尚未投产', '在建'],
    // So much of it, or a part.
    ['完成总工程量的八成五', '在建'], ['已建成4.2万平方米', '在建'], ['主体结构已封顶', '在建'], ['主管全线贯通', '在建'], ['已全线贯通', '投产'], ['已吊装箱梁13片', '在建'],
    // Separable verbs, what goes on at a site, on the way there.
    ['也在9月18日动了工', '开工'], ['正打最后一批桩', '在建'], ['也在加紧摊铺沥青', '在建'], ['正谋划建设', '规划'], ['进入倒计时', '在建'], ['向全线通车又迈进一步', '在建'],
    // In use by what it turns out.
    ['去年生产原浆8600吨', '投产'], ['累计发电41亿千瓦时', '投产'], ['计划发电41亿千瓦时', null],
    // The whole, where nothing else is named; a part, where so much of it is left.
    ['全面完成', '投产'], ['如期完成', '投产'], ['年底前完成', '在建？'], ['征迁完成', '规划'], ['主洞仅剩820米', '在建'], ['桥面还剩最后两孔', '在建'], ['已铺油36公里', '在建'], ['雨污管网全部入地', '在建'],
    ['正式对外开放', '投产'], ['二期5.2公里对外开放', '投产'], ['拓展对外开放空间', null], ['打下第一根桩', '开工'], ['也于当天进场', '开工'], ['已进入方案比选', '规划'],
    // Built first, then.
    ['全部通水后将解决8万人饮水', '在建？'], ['完成后能耗可下降15%', null],
  ])('%s', (words, expected) => { expect(brief(words)).toBe(expected); });

  // What hands do, whatever the thing; not what is said with the same characters of other matters.
  it.each(['围墙砌完', '拱圈砌到拱顶', '雨水管埋了3公里', '瓷砖贴了大半', '31台塔筒竖起来', '还在铺木地板', '食堂正刷涂料', '敷设电缆12公里', '还差最后一层沥青', '底板浇筑完毕', '一标段完工', '北岸已经开放', '6台风机正在安装'])('is at the site: %s', (words) => { expect(toldIn(words)).toMatchObject({ stage: '在建', ofParts: true }); });
  it.each(['在装备制造上', '正立法规范', '正在填报材料', '打好基础', '组装起来', '搭起平台', '换了三任'])('is not: %s', (words) => { expect(toldIn(words)?.ofParts ?? false).toBe(false); });
  it.each<[string, string | null]>([
    ['上月开了仓', '投产'], ['同一天剪的彩', '投产'], ['去年秋天动的工', '开工'], ['8月就用上了', '投产'], ['用上了新设备', null], ['3月挂牌', '投产'], ['地块挂牌', null], ['签约揭牌', '签约'], ['已向县城供气', '投产'], ['年供气3万立方米', null], ['住进了300户', '投产'], ['也得抓紧开门', '在建？'], ['复工复产', null],
    ['还有2公里没有合龙', '在建'], ['没有进场', '规划！'], ['预算评审结束', '规划'], ['正在征集意见', '规划'], ['与南京一家企业签约', '签约'],
  ])('in use: %s', (words, expected) => { expect(brief(words)).toBe(expected); });

  it.each(['交通水利项目', '召开市委会议', '主要任务', '改革开放', '粮食储备库', '12家企业签约', '签订育秧订单1.2万亩', '建成日光温室620座', '从签约到开工用了47天'])('leaves alone: %s', (words) => { expect(toldIn(words)).toBeNull(); });

  it('goes no farther than a mark', () => expect(allToldIn('预计明年投产，已开工').map((t) => t.stage)).toEqual(['在建', '开工']));
  it('tells what its clause is on', () => expect(toldIn('输水隧洞已掘进1.9公里')).toMatchObject({ subject: '输水隧洞', ofParts: true }));
});
