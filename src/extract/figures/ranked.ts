import { BESIDE, type Draft, type Step, type Token } from './draft.ts';
import { headBefore } from './heads.ts';

type RankToken = Extract<Token, { is: 'rank' }>;

/** Sides of a thing just named: its 总量, its 增速. */
const SIDE = /^(?:增速|增幅|总量|总额|总数|数量|规模|人均|其)?$/u;
/** 两项指标, 三项增速: of as many things just named. */
const TOGETHER = /^(?<many>[两三四五2-5])(?:项|者|个)(?:主要)?(?:指标)?(?<side>增速|增幅|总量)?$/u;
const MANY: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5 };
const JOINT = /[、，]|和|与|及|以及/u;

/** What places are given in, where nobody says among whom. */
const MATTER = /[^，。；、]*(?:考评|考核|评价|评估|测评|评议|竞争力|百强县?|综合得分|排名|位次)$/u, PLACED = /(?:考评|考核|评价|评估|测评|评议|竞争力|百强县?|得分|排名|位次|名次|率|增[速幅]|总[量额]|进度|规模|量|收入|产值)$/u;

/** The drafts of a rank: of what the clause names, else of what was said last; of several places in a row, one for each of as many things. */
export function ranked({ sentence, clause, drafts, skips }: Step, token: RankToken): Draft[] {
  const head = headBefore(sentence, clause, skips), together = /(?:均|都|双双|同时)(?:已|首次|再次)*$/u.test(sentence.slice(clause.start, token.start));
  // 全省开发区综合考评，它|由第97位升到第38位
  const matter = token.among === '' && /^(?:它|其|我[省市县区])?$/u.test(head.words) ? MATTER.exec(clause.before)?.[0] : undefined;
  const names = matter !== undefined ? [matter] : namesOf((token.values.length > 1 ? sentence.slice(head.span.start, head.span.end) : head.words).replace(/(?:分别|均|都|双双|在)+$/u, ''), drafts, token.values.length, together);
  const start = head.words === '' ? clause.start : head.span.start;
  return names.flatMap((name, k) => {
    const value = token.values[token.values.length === 1 ? 0 : k]!;
    if (name === '' && token.among.length < 4 || token.among === '' && !PLACED.test(name)) return [];
    return [{ among: token.among, value }, ...(k === 0 ? token.also : [])].map((place): Draft => ({
      indicator: `${name}${place.among}排名`.replace(/(?:排名|位次|名次)(?=排名$)/u, ''), value: place.value, valueMax: null, unit: '位', qualifier: null, change: null, aside: null, said: { start, end: token.end },
      place: token.start, clause: sentence.slice(start, token.start), confidence: name.length <= 22 ? 'likely' : 'doubtful', rule: 'rank',
    }));
  });
}

/** What is ranked: as many names as there are places; none where they do not agree. */
function namesOf(words: string, drafts: readonly Draft[], places: number, together: boolean): string[] {
  const said = drafts.filter((d) => !BESIDE.has(d.rule)), last = (said.at(-1) ?? drafts.at(-1))?.indicator ?? '';
  const all = TOGETHER.exec(words)?.groups, parts = words.split(JOINT), listed = parts.at(-1)!.replace(/[两三四五2-5]项(?:主要)?指标$/u, '');
  if (all !== undefined) return said.length < MANY[all['many']!]! || places > 1 && places !== MANY[all['many']!] ? [] : said.slice(-MANY[all['many']!]!).map((d) => d.indicator + (all['side'] ?? ''));
  // 总量、增速分别居…: of what stands before the clause.
  if (parts.length > 1 && (together || parts.length === places)) return [...parts.slice(0, -1), listed].map((p) => (SIDE.test(p) ? last + p : p));
  if (places > 1) return SIDE.test(words) && said.length >= places ? said.slice(-places).map((d) => d.indicator + words) : [];
  return [SIDE.test(words) ? last + (words === '其' ? '' : words) : words];
}
