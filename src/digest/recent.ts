/** Remembers the values last asked for, so many of them. */
export function recent<T>(most: number): (key: string, make: (key: string) => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    let value = kept.get(key);
    if (value === undefined) value = make(key);
    else kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
}
