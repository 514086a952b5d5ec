import type { Official, Other } from './facts.ts';
import { occurrencesIn } from './officials/occurrences.ts';
import { readChains } from './officials/chains.ts';
import { collectives } from './officials/collectives.ts';
import { firmsOf } from './officials/firms.ts';
import { holders } from './officials/holders.ts';
import { laterMentions } from './officials/mentions.ts';
import type { Held } from './officials/held.ts';
import type { Knowledge } from './officials/names.ts';
import { headingsOver, toneOf } from './officials/notice.ts';
import { facts, type Register } from './officials/register.ts';
import type { Setting } from './setting.ts';

/**
 * The people of an article: holders of public office with their posts, and others (company people, experts, villagers) with
 * their role. One entry per person; evidence is every passage that names him or her, in the order of the text.
 */
export function people(setting: Setting): { officials: Official[]; others: Other[] } {
  const register: Register = new Map();
  const firms = firmsOf(setting.article), tone = toneOf(setting.article), headings = headingsOver(setting.article);
  const k: Knowledge = { words: occurrencesIn(setting.article.text.text), known: register, seen: new Map() };
  let label: Held | null = null;
  setting.article.parts.forEach((part, i) => {
    const heading = headings[i] ?? null;
    collectives(setting, k, part, register);
    label = readChains(setting, k, part, heading, holders(setting, k, part, heading, register, firms, tone), label);
  });
  laterMentions(k.words, register);
  return facts(register, setting.article);
}
