/** What `make` gives, made at the first question and kept: a table that not every run needs. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * A function that keeps its answers: to the `most` different questions last asked at least, to twice as many at most. Questions are told apart as keys of a map;
 * an answer of undefined is not kept.
 */
export function remembering<Question, Answer>(most: number, answer: (question: Question) => Answer): (question: Question) => Answer {
  let now = new Map<Question, Answer>(), before = new Map<Question, Answer>();
  return (question) => {
    const known = now.get(question);
    if (known !== undefined) return known;
    const found = before.get(question) ?? answer(question);
    if (now.size >= most) {
      before = now;
      now = new Map();
    }
    now.set(question, found);
    return found;
  };
}

/**
 * A function that keeps its answer about an object for as long as the object is there.
 * @param keyOf the part of the object that two must share to have one answer; without it, the object itself
 */
export function keptWith<Of extends object, Answer extends object>(answer: (of: Of) => Answer, keyOf: (of: Of) => object = (of) => of): (of: Of) => Answer {
  const known = new WeakMap<object, Answer>();
  return (of) => {
    const key = keyOf(of);
    let found = known.get(key);
    if (found === undefined) known.set(key, found = answer(of));
    return found;
  };
}
