import type { Edit } from '../../text/edit.ts';
import type { Belief } from './hidden.ts';
import { layOut, type Line } from './lines.ts';
import { dataTables } from './tables.ts';
import { parse, type Tree } from './tree.ts';

/** Markup parsed and laid out: the tree, the edits that make its visible text of it, and the lines of that. */
export interface LaidOut { readonly tree: Tree; readonly edits: readonly Edit[]; readonly lines: readonly Line[] }

/** @param belief what of the page's hiding is believed */
export function laidOut(source: string, belief: Belief): LaidOut {
  const tree = parse(source, belief);
  return { tree, ...layOut(source, tree, dataTables(tree)) };
}
