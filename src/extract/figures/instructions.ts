/**
 * Where an instruction begins: 会议强调，要…, 各乡镇要…, 一要…, 县长要求，坚决守住…. What is to be done is aimed at to the sentence's end. 要看到, 要认识到 introduce what is so, and words that only
 * contain 要 (需要, 主要, 要素) are none.
 */
const INSTRUCTS = /(?:(?<!按照?|根据|达到|符合|满足)[^，。；：]{2}(?:要求|叮嘱|嘱咐)[，：]“?(?=坚决|严格|全力|切实|牢牢|务必|确保|进一步|加快|持续|抓好|抓紧|把|对|各)|(?:^[“\s]*|(?:强调|指出|要求|提出|部署|号召|希望|叮嘱|嘱咐|勉励|表示|说)[^，。；：]{0,8}[，：]“?|[；，][“\s]*(?=[一二三四五六七八九]要|要))(?:[一二三四五六七八九]是?)?(?:(?:各|全[省市县区旗州]|有关|相关|县直|市直|区直|省直)[^，。；]{0,30}?)?(?<![需主首紧概摘重必只将想不])要(?![素求闻件道义害点么强饭]|看到|认识|清醒|知道|不是|说))/u;

/** The place in a sentence from which on it tells what is to be done, or -1. */
export function instructedFrom(sentence: string): number {
  if (!sentence.includes('要')) return -1;
  const m = INSTRUCTS.exec(sentence);
  return m === null ? -1 : m.index;
}
