/** The part of subset-font that this project uses; the package itself carries no types. */
declare module 'subset-font' {
  /** A font with the characters of `text` alone, its axes set fast. */
  export default function subsetFont(font: Uint8Array, text: string, options: {
    readonly targetFormat: 'truetype' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number>>;
  }): Promise<Uint8Array>;
}
