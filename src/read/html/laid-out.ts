import type { Edit } from '../../text/edit.ts';
import { layOut, type Line } from './lines.ts';
import { dataTables } from './tables.ts';
import { parse, type Tree } from './tree.ts';

/** Markup parsed and laid out: the tree, the edits that make its visible text of it, and the lines of that. */
export interface LaidOut { readonly tree: Tree; readonly edits: readonly Edit[]; readonly lines: readonly Line[] }

/** @param believeStyles false to show what the page's styles hide. */
export function laidOut(source: string, believeStyles: boolean): LaidOut {
  const tree = parse(source, believeStyles);
  return { tree, ...layOut(source, tree, dataTables(tree)) };
}
