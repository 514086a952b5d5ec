/** Takes the pieces of one file, in order. */
export interface Write {
  write(text: string): void;
  /** Adds what is the same as long as the stamp is the same; not made where the last site has it. */
  piece(stamp: string, make: () => string): unknown;
}
