/** What speaks for a character in a gap, as a natural logarithm. */
export type Voice = (char: string) => number;

/** Says nothing of any character. */
export const silent: Voice = () => 0;

/** What several say together. Most are silent in most gaps, and are not asked. */
export function together(voices: readonly Voice[]): Voice {
  const heard = voices.filter((voice) => voice !== silent);
  return (char) => {
    let sum = 0;
    for (const voice of heard) sum += voice(char);
    return sum;
  };
}
