/** Adds a value to the list under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Rows by a key, groups and rows in the order in which they come; rows whose key is null are left out. (Node 20 has no Map.groupBy.) */
export function grouped<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row, n: number) => Key | null): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  let n = 0;
  for (const row of rows) {
    const key = keyOf(row, n++);
    if (key !== null) addTo(groups, key, row);
  }
  return groups;
}
