import { among } from '../../text/characters.ts';
import { endingsOf } from '../../text/hallmarks.ts';

const PAIRS = [['（', '）'], ['“', '”'], ['‘', '’'], ['《', '》']] as const, HAS_PAIR = /[（）“”‘’《》]/u;
/** What a sentence goes on with, and no name ends in: 标准厂房已|8栋, 企业家代表共|380人. */
const GOES_ON = /(?<=.{2})(?:已经|已|将|(?<!公)共|(?<![集其手初高])中|(?<![主重需首必只纲摘概提])要|务必|(?<=[率度])务|确保|力争|力保|首次|至少|最多|反倒|(?:也|还|仍)?才|却|[虽刚仍则]|(?<![突打爆])破|(?:已|直)?逼近?|要冲|(?<![要反脉])冲|冲刺|逆势|(?<=[入润值额量])[不平])+$/u;
/** False for the end of a name that goes on with none of them. */
const mayGoOn = among(endingsOf(GOES_ON)!);

/**
 * What is counted, as a name that can stand by itself: without half of a pair of marks (以下简称甲区）签约项目数, 公寓“望湖), without what leads up to a dash,
 * without the words that lead on to the number. Where less than two characters would be left, as it is.
 */
export function standing(words: string): string {
  let name = words.slice(words.lastIndexOf('——') + 1).replace(/^—/u, '');
  if (HAS_PAIR.test(name)) for (const [open, close] of PAIRS) {
    const closed = name.indexOf(close), opened = name.lastIndexOf(open);
    if (closed >= 0 && !name.slice(0, closed).includes(open)) name = name.slice(closed + 1);
    else if (opened >= 0 && !name.slice(opened).includes(close)) name = name.slice(0, opened) || name.slice(opened + 1);
  }
  const alone = mayGoOn(name.charCodeAt(name.length - 1)) ? name.replace(GOES_ON, '') : name;
  return alone.length > 1 ? alone : words;
}
