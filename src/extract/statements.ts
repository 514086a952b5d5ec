import { evidence } from './evidence.ts';
import type { Official, Other, Statement } from './facts.ts';
import type { Setting } from './setting.ts';
import { labelled } from './statements/labels.ts';
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
  const found: { readonly start: number; readonly said: Statement }[] = [];
  const labels = labelled(text, article.parts, places);
  // One label may be a slip of the pen or a list's; a conversation has several.
  const spoken = labels.length > 1 ? labels : [], taken = new Set(spoken.flatMap((l) => l.words.map((w) => w.end)));
  for (const { name, words } of spoken) found.push({ start: words[0]!.start, said: { speaker: name, verb: '说', evidence: words.map((w) => evidence(article, w)), rule: 'label', confidence: 'certain' } });
  for (const part of article.parts) {
    if (typeof part.where !== 'number' || part.heading || taken.has(part.end)) continue;
    const said = speakers(text, part, places);
    const quoted = said.map((s) => quotedBefore(text, part, s));
    said.forEach((s, i) => {
      const limit = quoted[i + 1]?.start ?? said[i + 1]?.start ?? part.end;
      const words = [quoted[i] ?? null, wordsAfter(text, part, s, limit, places)].filter((w) => w !== null);
      if (words.length === 0) return;
      const read = { verb: s.verb, evidence: words.map((w) => evidence(article, w)), rule: s.pronoun ? 'pronoun' : 'speaker', confidence: s.pronoun ? 'likely' : 'certain' } as const;
      for (const speaker of s.names) found.push({ start: words[0]!.start, said: { speaker, ...read } });
    });
  }
  return found.sort((a, b) => a.start - b.start).map((f) => f.said);
}
