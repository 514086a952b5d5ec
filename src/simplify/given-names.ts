import { surnameAt } from '../lexicon/surnames.ts';

/**
 * Characters that conversion merges with a commoner one but that stay in personal names
 * (通用规范汉字表 of 2013, appendix 1: 昇, 陞, 甦, 脩, 钜 … are standard there).
 */
export const KEPT_IN_NAMES: ReadonlyMap<string, string> = new Map([['乾', '乾'], ['昇', '昇'], ['陞', '陞'], ['甦', '甦'], ['脩', '脩'], ['鉅', '钜']]);

/** A calling or an office, as the last thing before a person's name. */
export const CALLING = /(?:记者|通讯员|作者|编辑|责编|摄影|校对|审核|供稿|书记|[长员师授]|主任|经理|主席|总裁|委员|代表|先生|女士)$/u;
/** What else stands right before one: a mark that sets names apart, the beginning of a line. */
const BEFORE = /[、：:（(\s　/]$|^$/u;
/** What stands right behind one. */
const BEHIND = /^(?:$|[^\p{Script=Han}]|[说讲表介指强要出主带率到在与和等同参为任会宣致一]|告诉|认为|以及|先生|女士|同志|书记|主任|[市县区局镇乡厅处科校院]长)/u;

/**
 * True where the character at `at` belongs to a given name of one or two characters, by what stands around the name.
 * @param text Simplified, with the character in question as it came.
 */
export function inGivenName(text: string, at: number): boolean {
  for (const start of [at - 1, at - 2, at - 3]) {
    const surname = start < 0 ? null : surnameAt(text, start);
    if (surname === null) continue;
    const given = start + surname.length;
    const before = text.slice(Math.max(0, start - 5), start);
    if (given > at || at >= given + 2 || !(CALLING.test(before) || BEFORE.test(before))) continue;
    for (const end of [given + 2, given + 1]) if (end > at && BEHIND.test(text.slice(end, end + 3))) return true;
  }
  return false;
}
