import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { brandOf } from '../../lexicon/companies.ts';
import { endsAsCompany } from '../../lexicon/firm-forms.ts';
import { makesNoWord } from '../segmentation.ts';

/** As many characters as a firm's short name has at most, its place with it. */
const SHORT = 12;
/** Right before a firm's name. */
const PARTED = /^[，。；：、“”\s和与及由是有在的对]?$/u;

/** True for a firm as reports call it, in full or for short (甲集团, 浙江甲乙, 甲乙电机, 某市甲乙生物): its own characters are no word. */
function isFirm(name: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(name)) return false;
  const brand = brandOf(name);
  return brand === null ? endsAsCompany(name) : makesNoWord(brand);
}

/** The firm that words end with (也有江苏甲乙), or null. */
export function firmAtEnd(words: string): string | null {
  for (let n = Math.min(SHORT, words.length); n >= 4; n--) if (PARTED.test(words.slice(-n - 1, -n)) && isFirm(words.slice(-n))) return words.slice(-n);
  return null;
}

/** The firm that words begin with, or null. */
function firmAtStart(words: string): string | null {
  for (let n = Math.min(SHORT, words.length); n >= 4; n--) if (isFirm(words.slice(0, n))) return words.slice(0, n);
  return null;
}

/** 江苏甲乙的|A项目: the firm whose a name is said to be. */
export const possessor = (said: string): string | null => (said.endsWith('的') ? firmAtEnd(said.slice(0, -1)) : null);

/** 甲乙生物投资3亿元建起了|A生产线; 甲乙电机以1亿元拿下厂区，改建|A项目. */
const ACTS = /(?:建设|兴建|新建|建起|建成|改建|打造|上马|新上|实施|投建|启动)(?:了|起)?(?:的)?$|(?:投资|斥资|耗资)[^，。；]{2,10}元的$/u;
/** …and nobody else does. */
const ALONE = /^(?!的|旗下|[、及])[^。；“”与和由]{0,40}$/u;

const isMark = charactersOf(/[。；“\n]/u);

/** The firm that the sentence before a name, or one of its last clauses, is on, where it goes on to what that builds. */
export function actor(said: string): string | null {
  if (!ACTS.test(said)) return null;
  const clauses = said.slice(clauseStart(said, said.length, isMark)).split(/(?<=，)/u);
  for (let i = clauses.length - 1; i >= Math.max(0, clauses.length - 3); i--) {
    const rest = clauses.slice(i).join(''), firm = firmAtStart(rest);
    if (firm !== null) return ALONE.test(rest.slice(firm.length)) ? firm : null;
  }
  return null;
}
