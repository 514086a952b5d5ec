import type { Official, Other } from './facts.ts';
import { readChains } from './officials/chains.ts';
import { collectives } from './officials/collectives.ts';
import { firmsOf } from './officials/firms.ts';
import { holders } from './officials/holders.ts';
import { laterMentions } from './officials/mentions.ts';
import { toneOf } from './officials/notice.ts';
import { facts, type Register } from './officials/register.ts';
import type { Setting } from './setting.ts';

/**
 * The people of an article: holders of public office with their posts, and others (company people, experts, villagers) with
 * their role. One entry per person; evidence is every passage that names him or her, in the order of the text.
 */
export function people(setting: Setting): { officials: Official[]; others: Other[] } {
  const register: Register = new Map();
  const firms = firmsOf(setting.article), tone = toneOf(setting.article);
  for (const part of setting.article.parts) {
    collectives(setting, part, register);
    readChains(setting, part, () => new Set(register.keys()), holders(setting, part, register, firms, tone));
  }
  laterMentions(setting.article, register);
  return facts(register, setting.article);
}
