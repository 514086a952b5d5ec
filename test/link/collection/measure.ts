/** Pairs of mentions: found together and belonging together. */
export interface Pairwise {
  readonly precision: number;
  readonly recall: number;
  readonly mentions: number;
  /** Wrong pairs, one example for each two identities: "A + B". */
  readonly wrong: readonly string[];
  /** Identities that were torn apart. */
  readonly torn: readonly string[];
}

/** How the grouping of mentions by `id` meets their grouping by `key`. */
export function pairwise(mentions: readonly { readonly id: string; readonly key: string; readonly told: string }[]): Pairwise {
  let together = 0, right = 0, belong = 0;
  const wrong = new Map<string, string>(), torn = new Map<string, string>();
  mentions.forEach((a, i) => {
    for (const b of mentions.slice(i + 1)) {
      const found = a.id === b.id, meant = a.key === b.key;
      if (found) together++;
      if (meant) belong++;
      if (found && meant) right++;
      if (found && !meant && !wrong.has(`${a.key} + ${b.key}`)) wrong.set(`${a.key} + ${b.key}`, `${a.key} + ${b.key}: ${a.told} / ${b.told}`);
      if (!found && meant && !torn.has(a.key)) torn.set(a.key, `${a.key}: ${a.told} / ${b.told}`);
    }
  });
  return { precision: together === 0 ? 1 : right / together, recall: belong === 0 ? 1 : right / belong, mentions: mentions.length, wrong: [...wrong.values()], torn: [...torn.values()] };
}
