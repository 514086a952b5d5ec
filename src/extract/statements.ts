import { evidence } from './evidence.ts';
import type { Official, Other, Statement } from './facts.ts';
import type { Setting } from './setting.ts';
import { mentioned } from './statements/mentions.ts';
import { quotedBefore, wordsAfter } from './statements/passages.ts';
import { speakers } from './statements/speakers.ts';

/**
 * Who said what: the passages that a report gives as someone's words, quoted or reported, in the order of the text. Speakers
 * are people of the same article (`people`); the evidence is the words alone, without speaker and verb.
 */
export function statements(setting: Setting, people: { readonly officials: readonly Official[]; readonly others: readonly Other[] }): Statement[] {
  const { article } = setting, text = article.text.text;
  const places = mentioned(article, [...people.officials, ...people.others]);
  const found: Statement[] = [];
  for (const part of article.parts) {
    if (typeof part.where !== 'number' || part.heading) continue;
    const said = speakers(text, part, places);
    const quoted = said.map((s) => quotedBefore(text, part, s));
    said.forEach((s, i) => {
      const limit = quoted[i + 1]?.start ?? said[i + 1]?.start ?? part.end;
      const words = [quoted[i] ?? null, wordsAfter(text, part, s, limit, places)].filter((w) => w !== null);
      if (words.length === 0) return;
      const read = { verb: s.verb, evidence: words.map((w) => evidence(article, w)), rule: s.pronoun ? 'pronoun' : 'speaker', confidence: s.pronoun ? 'likely' : 'certain' } as const;
      for (const speaker of s.names) found.push({ speaker, ...read });
    });
  }
  return found;
}
