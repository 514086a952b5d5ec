const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** By pinyin, numbers by value. */
export const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
