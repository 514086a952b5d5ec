import { lazily } from '../text/remember.ts';
import { oneOf } from './listed.ts';
import { rowsOf } from './table.ts';
import { longestBefore, reversed, trie } from './trie.ts';

/** What sort of body a name's ending tells of; see the head of data/organizations.tsv. */
export type BodyKind = 'party' | 'discipline' | 'department' | 'congress' | 'cppcc' | 'government' | 'public' | 'private';

export interface Ending {
  readonly start: number;
  readonly kind: BodyKind;
}

/** How the names of the whole country's bodies begin. */
export const NATIONAL = '(?:国家|全国|中央|中共中央|国务院|中宣部|中组部|中联部|最高人民)';

/** What may stand before a body in its clause and is no part of its name; some only where they do not begin another word. For expressions. */
export const LEADS_TO_BODY = oneOf(`
  \\d+[年月日时点分]+ [上下]午 当[天日晚] [近昨今]日 日前 随后 期间 会[上后前] 会议上?由 [\\p{Script=Han}]{1,4}(?:会|仪式|活动|现场)上 据 由 在 与 和(?!平|硕|田|县|龙|顺|布|静) 同(?!仁|江|心|德) 向 对(?!外|口|台) 邀请 陪同 时任
  原(?!州|平|阳) 前任 现任 历任 新任 拟任 继任 经(?!济|信|委|开|贸|合|发) 听取了? 来自 作为 担任 兼任 兼 出任 任(?!城区|丘市|县(?:[城境县的籍，。、]|委托)) 为 以及 及 暨 身为 特邀 还有 包括 会见了? 看望了? 采访了? 签约方 记者
  笔者 从 了 着 的 是 给 把 被 请 让 聘请 当选 免去 任命 其 该 我 全(?!国) 本 各 这[位名家] [一两]位 一名 他 她 并 又 也 先后 分别 共同 一起 代表 受 通过 连同 随同 以
`);

/** The longest ending of a body's name that stands right before `end`, not reaching back beyond `from`; or null. */
export function endingBefore(text: string, end: number, from: number): Ending | null {
  const found = longestBefore(endings(), text, end, from);
  if (found !== null) return { start: found.start, kind: found.value };
  const m = LOCAL.exec(text.slice(Math.max(from, end - LONGEST), end));
  return m === null ? null : { start: end - m.groups!['kind']!.length, kind: 'public' };
}

/** 县果业中心, 市水利勘测中心, 区文化旅游委, 市合作交流办: a centre, commission or office of any trade is a public body where a level word stands before it. */
const LOCAL = /(?:[省市区县州旗镇乡]|街道)(?:\p{Script=Han}{2,8}(?<kind>中心|(?<![党常村居团纪监]|居民|村民|政协)委|办))$/u;

/** No ending in the data is longer. */
const LONGEST = 20;

const endings = lazily(() => trie(rowsOf('organizations.tsv').flatMap(([kind = '', list = '']) => list.split(' ').map((word): [string, BodyKind] => [reversed(word), kind as BodyKind]))));
