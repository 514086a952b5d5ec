import { surnameAt } from '../../lexicon/surnames.ts';
import type { Span } from '../../text/span.ts';
import type { Occurrences } from './occurrences.ts';
import { following } from '../following.ts';
import { TWIN, type Person, type Register } from './register.ts';

/** Adds to everyone's evidence the later passages that name him or her: by full name, or by surname and office (王书记). */
export function laterMentions(words: Occurrences, register: Register): void {
  const { text } = words, people = [...register.values()];
  const longer = longerNames(register), shorts = people.map(shortsOf), bearers = new Map<string, number>();
  for (const short of shorts.flat()) bearers.set(short, (bearers.get(short) ?? 0) + 1);
  // Whose each character is, by the person's number.
  const taken = new Int32Array(text.length);
  people.forEach((person, i) => {
    const own = i + 1;
    for (const p of person.places) taken.fill(own, p.start, p.end);
    const add = (at: Span): void => {
      if (taken.subarray(at.start, at.end).includes(own)) return;
      person.places.push(at);
      taken.fill(own, at.start, at.end);
    };
    // Which of two who bear it a name alone means is not told.
    if (!register.has(person.name + TWIN)) for (const at of words.of(person.name)) {
      const end = at + person.name.length;
      if (longer.get(person.name)?.some((n) => text.slice(Math.max(0, at - n.length), end + n.length).includes(n)) === true) continue;
      if (person.name.length > 2 || following(text, end) > 0) add({ start: at, end });
    }
    for (const short of shorts[i]!) if (bearers.get(short) === 1) for (const at of words.of(short)) add({ start: at, end: at + short.length });
  });
}

/** What a person is called by surname and office. */
const shortsOf = (person: Person): string[] => {
  const surname = person.name.slice(0, surnameAt(person.name, 0)?.length ?? 1);
  return [...new Set(person.posts.map((p) => surname + p.base))];
};

/** For each name those longer ones that hold it: 李明 in 李明德. */
function longerNames(register: Register): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of register.keys()) {
    for (let start = 0; start < name.length; start++) {
      for (let end = start + 2; end <= name.length; end++) {
        const part = name.slice(start, end);
        if (part === name || !register.has(part)) continue;
        const longer = found.get(part);
        if (longer === undefined) found.set(part, [name]);
        else longer.push(name);
      }
    }
  }
  return found;
}
