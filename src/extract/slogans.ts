import type { Article, Part } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { evidence } from './evidence.ts';
import type { Slogan } from './facts.ts';
import { wordsOf } from './segmentation.ts';
import { COINED, FIGURES_OF_SPEECH, FORMULA, LEADS, NUMERIC, PROGRAMMES, SPOKEN, UNQUOTED } from './slogans/wordings.ts';
import { matchesOf } from '../text/matches.ts';

const QUOTED = /“([^“”\n]{2,36})”/gu;
/** The words behind a closing quotation mark, up to the first particle. */
const BEHIND = /^[\p{Script=Han}]{0,14}/u;
const PARTICLE = /[的了在为和与将是并要对把向让被从等以及]/u;
const NOUN = new RegExp(`${PROGRAMMES}(?![局委部办])`, 'gu');
/** What is called so is a product, a shop or a street. */
const BRAND = /^(?:品牌|牌|系列|商标|IP|核心|特色|文化|美食|商业|[\p{Script=Han}]{0,4}(?:街区|商圈|小镇|景区|公园|项目|产品))/u;
const LONGEST = 24;
/** How far before its noun an unquoted name may begin. */
const REACH = 24, IN_NAME = /[\p{Script=Han}\d]/u;

interface Found extends Span { readonly rule: string }

/** Named programmes, numeric slogans and coined policy phrases, each once, with their quotation marks as in the text. */
export function slogans(article: Article): Slogan[] {
  const text = article.text.text, all = new Map<string, Found[]>();
  for (const part of article.parts) {
    for (const f of [...quoted(text, part), ...unquoted(text, part)].sort((a, b) => a.start - b.start)) {
      // Quotation marks do not part two of one name; the first writing stays.
      const name = text.slice(f.start, f.end).replace(/[“”]/gu, ''), group = all.get(name);
      if (group === undefined) all.set(name, [f]);
      else group.push(f);
    }
  }
  return [...all.values()].map((found) => ({ text: text.slice(found[0]!.start, found[0]!.end), evidence: found.map((f) => evidence(article, f)), rule: found[0]!.rule, confidence: 'likely' }));
}

function quoted(text: string, part: Part): Found[] {
  const line = text.slice(part.start, part.end);
  return matchesOf(QUOTED, line).flatMap((m): Found[] => {
    const phrase = m[1]!, before = line.slice(Math.max(0, m.index - 8), m.index), after = line.slice(m.index + m[0].length);
    if (/[。！？…；‘’]|[，、：]$/u.test(phrase) || SPOKEN.test(before) || FIGURES_OF_SPEECH.has(phrase)) return [];
    const start = part.start + m.index, end = start + m[0].length, tail = programmeBehind(after);
    if (tail > 0) return [{ start, end: end + tail, rule: 'quoted-programme' }];
    if (NUMERIC.test(phrase) || FORMULA.test(phrase)) return [{ start, end, rule: 'quoted-formula' }];
    return phrase.length >= 3 && phrase.length <= 16 && COINED.test(before) && !BRAND.test(after) ? [{ start, end, rule: 'quoted-coined' }] : [];
  });
}

/** The length of the words that name a programme behind a closing quotation mark; “双百村”建设 needs its noun at once. */
function programmeBehind(after: string): number {
  const behind = BEHIND.exec(after)![0], stop = behind.search(PARTICLE), run = stop < 0 ? behind : behind.slice(0, stop);
  const last = matchesOf(NOUN, run).at(-1);
  return last !== undefined ? last.index + last[0].length : /^(?:建设|精神|企业培育|理念)/u.exec(run)?.[0].length ?? 0;
}

function unquoted(text: string, part: Part): Found[] {
  const line = text.slice(part.start, part.end);
  let before = 0;
  return matchesOf(UNQUOTED, line).flatMap((m): Found[] => {
    let from = m.index;
    while (from > before && m.index - from < REACH && IN_NAME.test(line.charAt(from - 1))) from--;
    if (line.charAt(from - 1) === '”') from++;
    if (m.index - from < 2) return [];
    before = m.index + m[0].length;
    if (/”[\p{Script=Han}]{0,3}$/u.test(line.slice(Math.max(0, from - 4), from))) return [];
    const end = part.start + before, start = nameStart(text, part.start + from, end);
    return end - start >= 6 && end - start <= LONGEST ? [{ start, end, rule: 'programme' }] : [];
  });
}

/** 实施, and 全面实施, which the segmenter takes for one word. */
const leads = (word: string): boolean => LEADS.has(word) || (word.length === 4 && LEADS.has(word.slice(2)));

/** Behind the last word that commands a programme and is no part of its name. */
function nameStart(text: string, from: number, end: number): number {
  const said = text.slice(from, end);
  let start = 0;
  for (const w of wordsOf(said)) if (w.end < said.length - 4 && leads(said.slice(w.start, w.end))) start = w.end;
  return from + start;
}
