import type { Span } from '../../text/span.ts';
import { firstFrom } from '../among.ts';
import type { Candidate } from './candidate.ts';
import { matchesOf } from '../matches.ts';

/** What works are called for short once they have been named: 该|园, 这条|铁路. */
const KINDS = '工程|园区|产业园|物流园|园|中心|高速公路|铁路|公路|高速|大道|路|大桥|桥|隧道|水库|水厂|电站|枢纽|基地|医院|学校|院区|校区|馆|厂区|工厂|厂|港区|港|码头|机场|小镇|广场|景区|综合体|大厦|市场|车间|生产线|线路|线';
/** 该中心|主任, 该路|段: someone or something else. */
const ELSE = '(?!主任|负责人|经理|书记|院长|校长|馆长|厂长|局长|人员|员工|工作|组成|成员|区域|城区|[段点村街镇乡长口])';
/** Where a sentence begins, or what somebody says or what holds now. */
const OPENING = String.raw`(?<=^|[。；\n]|(?:目前|现在|据悉|据了解|据介绍|介绍|表示|说)[，：]|：“)`;
/** What is said of works: what they cost, cover and hold, who builds them, how far they are. */
const SAID = String.raw`(?=总投资|计划|概算|投资|占地|位于|坐落|选址|落户|拟|主要|规划|建成|达产|全部|建设|由|分|于|采用|总建筑|全长|设计|正在|已(?!签|开展)|即将|预计|主体|竣工|投产|投用|\d)`;

/** 该项目, 项目总投资…; a sentence that begins with 总投资 speaks of what was named before, too. */
const ANY = new RegExp(String.raw`(?:该|此|这一|这个|本)(?:工程|建设|改造|示范)?项目|${OPENING}项目${SAID}|(?<=^|[。；\n])(?:计划|概算|预计)?总投资(?=(?:约|达|为|近|超过?)?[\d.]+[亿万]?元(?:[，。；、]|$))`, 'gu');
/** 该中心由…投资建设, 新院区总投资…: by its kind. */
const KIND = new RegExp(String.raw`(?:该|此|这[座条个家])(?:${KINDS})${ELSE}|${OPENING}新?(?:${KINDS})(?<=[^。；，：\n“]{2})${SAID}`, 'gu');
const KIND_OF = new RegExp(`(?:${KINDS})$`, 'u');

/** The places of a sentence that speak of a project named before. */
export function echoesIn(text: string, sentence: Span): Span[] {
  const said = text.slice(sentence.start, sentence.end);
  return [...matchesOf(ANY, said), ...matchesOf(KIND, said)].map((m) => ({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }));
}

/** What an echo calls it (园 of 该园), or null where any project may be meant (该项目, 总投资). */
const kindOf = (echo: string): string | null => KIND_OF.exec(echo.replace(/^(?:该|此|这.)/u, ''))?.[0] ?? null;

/** 该园 is a 物流园 and no 大桥; 该路 is a 高速, too. */
function suits(name: string, echo: string, kind: string): boolean {
  const bare = name.replace(/(?:建设|工程)?项目$/u, '').replace(/[一二三四五六]期$/u, '');
  const called = echo.startsWith('新') ? `新${kind}` : kind;
  return bare.endsWith(called) || (called === '园区' && bare.endsWith('园')) || (called === '路' && /(?:路|高速|大道|国道|省道)$/u.test(bare)) || (called === '工程' && name.includes('工程'));
}

/** So many names back an echo is heard no more. */
const FARTHEST = 60;

/** The name that an echo speaks of: the last one before it that it suits and that `follows` lets it reach. */
export function spokenOf(candidates: readonly Candidate[], echo: Candidate, follows: (name: Candidate, echo: Candidate) => boolean): Candidate | undefined {
  const kind = kindOf(echo.name);
  const next = firstFrom(candidates, echo.start);
  return candidates.slice(Math.max(0, next - FARTHEST), next).findLast((c) => !c.pronoun && c.end <= echo.start && (kind === null ? !c.weak : suits(c.name, echo.name, kind)) && follows(c, echo));
}

/** What shows a thing to be works that somebody builds: its price, its builder, its opening. */
const BUILT = /^[^。；]{0,40}?(?:总投资|投资(?:约|近|超)?[\d.]+|投资建设|投资兴建|承建|开工|动工|建成(?!以来|至今|已|多年|后)|投入使用|投用|投产|封顶|竣工|在建|施工|落成|通车|投入运营)/u;

/**
 * A facility that a sentence merely mentions (来到甲物流园) becomes a project where a later one tells of its building,
 * by its kind: 该园由乙公司投资2亿元建设.
 */
export function promote(text: string, candidates: readonly Candidate[], follows: (name: Candidate, echo: Candidate) => boolean): Candidate[] {
  const told = new Set(candidates.filter((c) => c.pronoun && BUILT.test(text.slice(c.after.start, c.after.end))).map((c) => spokenOf(candidates, c, follows)));
  return candidates.map((c) => (c.weak && told.has(c) ? { ...c, weak: false, rule: 'told-of' } : c));
}
