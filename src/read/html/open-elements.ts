import { BLOCKS, HEADINGS, LISTS, TABLE_GROUPS, UNSEEN } from './tags.ts';

/** An open element. Numbers are places in the stack, -1 for none: the nearest of its kind that an end may reach from here. */
interface Frame {
  readonly tag: string;
  readonly element: number;
  readonly paragraph: number;
  readonly item: number;
  readonly definition: number;
  readonly link: number;
  readonly table: number;
  readonly group: number;
  readonly row: number;
  readonly cell: number;
  readonly control: number;
  /** The nearest element across which no end tag reaches (a table or cell), and across which those of inline elements do not. */
  readonly wall: number;
  readonly block: number;
  /** How many elements of a name are open within this wall or block, so that no stray end tag costs a search. */
  readonly within: Map<string, number>;
}

export interface OpenElements {
  /** Index of the innermost open element; -1 outside all. */
  innermost(): number;
  push(tag: string, element: number): void;
  /** Closes what the start tag of `tag` implies the end of. */
  closeForStartOf(tag: string, at: number): void;
  /** Closes what the end tag of `tag` closes; false where it closes nothing. */
  closeForEndOf(tag: string, at: number): boolean;
  closeAll(at: number): void;
}

const NONE = -1;
const DEFINITIONS: ReadonlySet<string> = new Set(['dd', 'dt']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const CONTROLS: ReadonlySet<string> = new Set(['select', 'option', 'optgroup']);

/**
 * The stack of open elements, after the standard's tree construction: which elements a start or end tag closes.
 * Each step costs the same however deep the nesting, but for what it closes.
 * @param closed is told of each element that ends, innermost first, and where in the source.
 */
export function openElements(closed: (element: number, at: number) => void): OpenElements {
  const outermost: Frame = {
    tag: '', element: NONE, paragraph: NONE, item: NONE, definition: NONE, link: NONE, table: NONE, group: NONE, row: NONE, cell: NONE, control: NONE, wall: 0, block: 0, within: new Map(),
  };
  const stack: Frame[] = [outermost];
  const top = (): Frame => stack[stack.length - 1]!;
  /** Where the end tags of this kind of element look for what they close. */
  const scope = (tag: string, frame: Frame): Map<string, number> => stack[BLOCKS.has(tag) || UNSEEN.has(tag) ? frame.wall : frame.block]!.within;

  const popTo = (place: number, at: number): void => {
    while (stack.length > place) {
      const frame = stack.pop()!;
      const counts = scope(frame.tag, top());
      counts.set(frame.tag, (counts.get(frame.tag) ?? 1) - 1);
      closed(frame.element, at);
    }
  };
  const popIfOpen = (place: number, at: number): boolean => {
    if (place === NONE) return false;
    popTo(place, at);
    return true;
  };

  return {
    innermost: () => top().element,

    push(tag, element) {
      const around = top(), place = stack.length, inTable = around.table !== NONE;
      const table = tag === 'table', cell = inTable && (CELLS.has(tag) || tag === 'caption');
      const wall = table || cell, block = BLOCKS.has(tag);
      const counts = scope(tag, around);
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      stack.push({
        tag, element,
        paragraph: tag === 'p' ? place : wall ? NONE : around.paragraph,
        item: tag === 'li' ? place : wall || LISTS.has(tag) ? NONE : around.item,
        definition: DEFINITIONS.has(tag) ? place : wall || tag === 'dl' ? NONE : around.definition,
        link: tag === 'a' ? place : block ? NONE : around.link,
        table: table ? place : around.table,
        group: table ? NONE : inTable && TABLE_GROUPS.has(tag) ? place : around.group,
        row: table ? NONE : inTable && tag === 'tr' ? place : around.row,
        cell: table ? NONE : cell ? place : around.cell,
        control: CONTROLS.has(tag) ? (around.control === NONE ? place : around.control) : NONE,
        wall: wall ? place : around.wall,
        block: block ? place : around.block,
        within: block ? new Map() : around.within,
      });
    },

    closeForStartOf(tag, at) {
      // A list of choices holds no blocks: where one begins, its end tag was forgotten.
      if (BLOCKS.has(tag) && !CONTROLS.has(tag)) popIfOpen(top().control, at);
      if (tag === 'option' && top().tag === 'option') popTo(stack.length - 1, at);
      if (BLOCKS.has(tag)) popIfOpen(top().paragraph, at);
      const frame = top();
      if (tag === 'li') popIfOpen(frame.item, at);
      else if (tag === 'a') popIfOpen(frame.link, at);
      else if (DEFINITIONS.has(tag)) popIfOpen(frame.definition, at);
      else if (HEADINGS.has(tag) && HEADINGS.has(frame.tag)) popTo(stack.length - 1, at);
      else if (CELLS.has(tag)) popIfOpen(frame.cell, at);
      else if (tag === 'tr') popIfOpen(frame.row === NONE ? frame.cell : frame.row, at);
      else if (TABLE_GROUPS.has(tag) && !popIfOpen(frame.group, at)) popIfOpen(frame.row, at);
    },

    closeForEndOf(tag, at) {
      const frame = top();
      if (tag === 'p') return popIfOpen(frame.paragraph, at);
      if (tag === 'li') return popIfOpen(frame.item, at);
      if (tag === 'table') return popIfOpen(frame.table, at);
      if (frame.table !== NONE) {
        if (tag === 'tr') return popIfOpen(frame.row, at);
        if (CELLS.has(tag)) return popIfOpen(frame.cell, at);
        if (TABLE_GROUPS.has(tag)) return popIfOpen(frame.group, at);
      }
      if ((scope(tag, frame).get(tag) ?? 0) > 0) {
        let place = stack.length - 1;
        while (stack[place]!.tag !== tag) place--;
        popTo(place, at);
        return true;
      }
      // </h2> ends an <h3> too.
      if (HEADINGS.has(tag) && HEADINGS.has(frame.tag)) { popTo(stack.length - 1, at); return true; }
      return false;
    },

    closeAll(at) { popTo(1, at); },
  };
}
