/** What became of the sign behind an orphaned byte: the decoder kept it, or took it with the byte; or nothing tells. */
export type Signs = 'kept' | 'taken' | 'unknown';

/** A year, a month or a day that one digit more would spoil: 2016年, 11月, 9月, 24日, but not 1月, which may have been 11月. */
const DATE = /^(?:(?:19|20)\d\d[年-]|1[0-2]月|[3-9]月|[1-3]\d日)/u;
/** What is the rest of a figure: 0万, 016年, %, .5万. (0.5 may be whole.) */
const HEADLESS = /^(?:0(?!\.)|[%.,])/u;
const FIGURE = /^\d+/u;

/**
 * How much likelier it is that a sign was kept, as natural logarithms. A sign always follows where it was kept; where it was taken, a third of the figures of reports are gone, for they have a
 * single digit, and dates and round figures are the worse for it.
 */
const WHOLE = 4, CUT = -3, NO_SIGN = -3;
/** By the digits of a figure: there are as many of two as of one, but three times fewer of three, and of four without years; hardly any of more. */
const BY_DIGITS = [0, 0, 1.2, 1, 2.5], BY_MORE = 3;

/** How much likelier it is that the decoder kept signs, by the text behind the question marks that end stretches out of step and that nothing explains: natural logarithm of the odds. */
export const oddsOfKept = (behind: readonly string[]): number => behind.reduce((sum, text) => sum + odds(text), 0);

function odds(text: string): number {
  if (text === '' || text.startsWith('\n')) return 0;
  if (HEADLESS.test(text)) return CUT;
  if (DATE.test(text)) return WHOLE;
  if (!/^[\u0020-\u003f]/u.test(text)) return NO_SIGN;
  return BY_DIGITS[FIGURE.exec(text)?.[0].length ?? 0] ?? BY_MORE;
}
