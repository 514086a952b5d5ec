import type { Article } from '../../articles/article.ts';
import { surnameAt } from '../../lexicon/surnames.ts';
import { following } from './following.ts';
import type { Person, Register } from './register.ts';

/** Adds to everyone's evidence the later passages that name him or her: by full name, or by surname and office (王书记). */
export function laterMentions(article: Article, register: Register): void {
  const text = article.text.text;
  const names = [...register.keys()];
  for (const person of register.values()) {
    const longer = names.filter((n) => n !== person.name && n.includes(person.name));
    for (let at = text.indexOf(person.name); at >= 0; at = text.indexOf(person.name, at + 1)) {
      const end = at + person.name.length;
      if (longer.some((n) => text.slice(Math.max(0, at - n.length), end + n.length).includes(n))) continue;
      if (person.name.length === 2 && following(text, end) === 0) continue;
      add(person, { start: at, end });
    }
    for (const word of new Set(person.posts.map((p) => p.base))) {
      const short = person.name.slice(0, surnameAt(person.name, 0)?.length ?? 1) + word;
      if (sameShort(register, person, short)) continue;
      for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) add(person, { start: at, end: at + short.length });
    }
  }
}

const sameShort = (register: Register, person: Person, short: string): boolean =>
  [...register.values()].some((p) => p !== person && p.posts.some((post) => p.name.slice(0, surnameAt(p.name, 0)?.length ?? 1) + post.base === short));

function add(person: Person, at: { start: number; end: number }): void {
  if (!person.places.some((p) => p.start < at.end && at.start < p.end)) person.places.push(at);
}
