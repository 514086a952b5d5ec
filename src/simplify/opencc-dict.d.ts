/** opencc-js exports its dictionaries one by one but types only the presets made of them. */
declare module 'opencc-js/dict/*' {
  /** `source replacement|source replacement|…` */
  const dictionary: string;
  export default dictionary;
}
