import { fits, indicatorNamed } from '../../lexicon/indicators.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from './heads.ts';
import { atEnd } from '../../text/matches.ts';

/** What joins one thing to the next. */
export const JOINT = /[、，]|和(?!谐|平)|与|及(?!时)|以及/u;

/** The things before 分别, each with the words that they share: 省、市重点建设项目 are 省重点建设项目 and 市重点建设项目. */
export function thingsIn(sentence: string, at: Span, skips: readonly Span[], unit: string, joint: RegExp): string[] {
  const span = trimmed(sentence, at, skips);
  const things = sentence.slice(span.start, span.end).split(joint).map((t) => t.replace(/^(?:同比|环比|其中)|(?:同比|环比|的|均)+$/gu, '').trim()).filter((t) => t !== '');
  const last = things.at(-1);
  // 城乡居民人均可支配收入分别…: town and country in one word.
  const both = things.length === 1 ? /^(?<before>.*)城乡(?<what>.{2,})$/u.exec(things[0]!)?.groups : undefined;
  if (both !== undefined) return [`${both.before}${/低保|特困|供养/u.test(both.what!) ? '城市' : '城镇'}${both.what}`, `${both.before}农村${both.what}`];
  if (things.length === 1 && SECTORAL.test(things[0]!)) return ['一', '二', '三'].map((n) => things[0]!.replace(SECTORAL, `第${n}产业`));
  if (last === undefined || things.length < 2) return things;
  // 甲产值、乙产值占规上工业比重: the share is both's; 省、市重点项目: so is the kind of thing.
  const share = /占[^占]{2,}$/u.exec(last)?.[0] ?? '';
  const whole = last.slice(0, last.length - share.length), kind = kindOf(whole, things.at(-2)), own = whole.slice(0, whole.length - kind.length);
  return things.map((t, k) => {
    if (k === things.length - 1) return t;
    const thing = t.endsWith(share) ? t.slice(0, t.length - share.length) : t;
    // 左、右洞
    if (/^[左右上下东西南北前后内外主辅]$/u.test(thing) && last.length > 1 && last.length < 4) return thing + last.slice(1);
    if (kind === '' || isKnown(thing, unit) || MEASURE.test(thing) || thing.endsWith(kind)) return thing + share;
    // 猪、牛、羊、禽肉产量
    return thing + (thing.length === 1 && /^.[肉油菜]$/u.test(own) ? own.slice(1) : '') + kind + share;
  });
}

const isKnown = (thing: string, unit: string): boolean => {
  const known = indicatorNamed(thing);
  return known !== null && fits(known, unit);
};

/** 三次产业对经济增长的贡献率分别为…: three in one word. */
const SECTORAL = /^(?:三次|一二三|一、二、三|三大?|第一、第?二、第?三)(?:次)?产业/u;

/** Names that say themselves what is measured; of what kind it is. */
export const MEASURE = atEnd(/(?:量|面积|[产总增加]?值|[额数率价比重入户员]|人次|人数|里程|规模|投资|[存出]栏|收入|支出|出口|进口|占比|标准|价格|指数|浓度|余额|[用单亩]产|企业|人口)$/u);
export const KINDS = atEnd(/(?:总产量|产量|排放量|出栏量?|存栏量?|种植面积|播种面积|面积|收入|投资|增加值|总产值|产值|项目|企业|销售额|零售额|余额|人口|标准|产业|增速|投放量|普及率|覆盖率|入园率|里程|价格|用电量|支出|市场主体|数量|总量|学校|指数|浓度|床位|岗位|贷款|存款|进出口|税收)$/u);

const RATE_OF = atEnd(/(?:手续|任务|计划|资金|投资)?[一-鿿]{2}率$/u);

/** What of the last thing is said of all: 农村|居民人均可支配收入, 市|重点建设项目, 氮氧化物|排放量; '' where nothing is. */
function kindOf(last: string, before: string | undefined): string {
  for (let from = 1; from < last.length - 1; from++) {
    const rest = last.slice(from);
    if (rest.length > 1 && indicatorNamed(rest) !== null) return rest;
  }
  const known = KINDS.exec(last.slice(1))?.[0] ?? '';
  if (known !== '' || before === undefined || !MEASURE.test(last)) return known;
  // 风能、太阳能|理论可开发量: the last one's own name ends as the others do.
  const own = last.indexOf(before.slice(-1), 1);
  if (own >= 0 && own <= last.length - 3) return last.slice(own + 1);
  // 环评、能评、用地|手续办结率
  return RATE_OF.exec(last.slice(1))?.[0] ?? '';
}
