import { simplifiedUnit, simplifiedUnits } from '../script.ts';
import { silent, type Voice } from './sum.ts';
import { words } from './words.ts';

/** What it is worth, in natural logarithms, that a verb and its object are a word that something stands between (通了车, 动了工), and that a character comes back (一年又一年). */
const PARTED = 3, BACK = 5;

/** How far back is looked. */
const REACH = 5;
const VERB = /(?<verb>\p{Script=Han})(?:了|过|完|起|好|个|不了|了个|了一次|一次)$/u;
const AGAIN = /一(?<same>\p{Script=Han})(?:又|比|接|挨|跟|再)一$/u;

/** How much what stands before a gap speaks for the second half of a parted word in it, or for a character once more. */
export function partedBetween(left: string): Voice {
  const before = String.fromCharCode(...simplifiedUnits(left.slice(-REACH)));
  const same = AGAIN.exec(before)?.groups!.same;
  if (same !== undefined) return (char) => (simplifiedUnit(char.charCodeAt(0)) === same.charCodeAt(0) ? BACK : 0);
  const verb = VERB.exec(before)?.groups!.verb;
  if (verb === undefined) return silent;
  const { place, kinds } = words();
  return (char) => (kinds[place(verb.charCodeAt(0), simplifiedUnit(char.charCodeAt(0)), 0, 0)]! >= 0 ? PARTED : 0);
}
