/** Two integers as one whose lower bits depend on all of theirs (after Chris Wellons, Prospecting for Hash Functions, 2018): the place in a table with open addresses. */
export function mixed(a: number, b: number): number {
  let bits = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) | 0;
  bits = Math.imul(bits ^ bits >>> 16, 0x7feb352d);
  return bits ^ bits >>> 15;
}
