/** Where the clause around a place begins: right behind the last of its marks before it, or at `floor`. */
export function clauseStart(text: string, place: number, isMark: (unit: number) => boolean, floor = 0): number {
  let at = place;
  while (at > floor && !isMark(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where it ends: at the first of its marks, or at `limit`. */
export function clauseEnd(text: string, place: number, isMark: (unit: number) => boolean, limit = text.length): number {
  let at = place;
  while (at < limit && !isMark(text.charCodeAt(at))) at++;
  return at;
}
