import type { Page } from '../read/page.ts';
import { unitsOf } from '../text/units.ts';
import { advert } from './advert.ts';
import { amid } from './amid.ts';
import { breadcrumb } from './breadcrumb.ts';
import { captions } from './captions.ts';
import { answers, comments } from './comments.ts';
import { contact } from './contact.ts';
import { copyright } from './copyright.ts';
import type { Cut } from './cut.ts';
import { files } from './files.ts';
import { format } from './format.ts';
import { hosts } from './hosts.ts';
import { imprint } from './imprint.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { navigation } from './navigation.ts';
import { neighbours } from './neighbours.ts';
import { notices } from './notices.ts';
import { pointers } from './pointers.ts';
import { residue } from './residue.ts';
import { rests } from './rests.ts';
import { share } from './share.ts';
import { sheet, type Rule } from './sheet.ts';
import { sidebars } from './sidebars.ts';
import { spam } from './spam.ts';
import { summary } from './summary.ts';
import { tails } from './tails.ts';
import { teasers } from './teasers.ts';
import { toolbar } from './toolbar.ts';

/**
 * The rules in the order in which they are asked; the first to claim a line has it. What must never be shown comes
 * first, then what a line says of itself, then what follows from its place among lines already claimed.
 */
const RULES: readonly Rule[] = [
  spam, mail, residue, breadcrumb, share, comments, toolbar, answers, tails, summary, neighbours, pointers, files, copyright, captions, advert, imprint, contact, notices, sidebars,
  lists, teasers, format, hosts, navigation, amid, rests,
];

/**
 * Finds what of a page is not the report. The page's text is repaired, simplified and punctuated by then.
 * Cuts are in the order of the text and do not overlap: whole lines (without their line feeds), or stretches within one.
 */
export function strip(page: Page): readonly Cut[] {
  const lines = sheet(page), units = unitsOf(page.text);
  const taken = new Set<number>();
  const cuts: Cut[] = [];
  for (const rule of RULES) {
    for (const cut of rule.find(lines, taken, units)) {
      cuts.push(cut);
      const line = lines[lineAt(lines, cut.start)]!;
      if (cut.start <= line.inner.start && cut.end >= line.inner.end) taken.add(line.number);
    }
  }
  return withoutOverlap(cuts);
}

function lineAt(lines: readonly { readonly start: number }[], place: number): number {
  let low = 0, high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A stretch within a line that a later rule took whole gives way to the line. */
function withoutOverlap(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cut[] = [];
  for (const cut of sorted) {
    const last = kept.at(-1);
    if (last === undefined || cut.start >= last.end) kept.push(cut);
    else if (cut.end - cut.start > last.end - last.start) kept[kept.length - 1] = cut;
  }
  return kept;
}
