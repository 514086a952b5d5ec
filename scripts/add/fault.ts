/** Why a file or page was not added; the message names it and says what to do. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}
