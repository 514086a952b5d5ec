const each = (list: string, behind: RegExp): Record<string, RegExp> => Object.fromEntries(list.split(' ').map((w) => [w, behind]));
/** What may stand behind a word that tells of use only where nothing else is meant: 用上了, 挂牌运营, 招生24个班. */
const OPENED: Readonly<Record<string, RegExp>> = {
  ...each('挂牌 揭牌', /^(?:$|了|成立|运营|启用|运行|营业)/u), ...each('用上', /^了?$/u), ...each('开门', /^(?:$|了|营业|纳客|接客)/u), ...each('带电', /^(?:$|了|运行|成功|投运)/u),
  ...each('满发', /^(?:$|了|运行|[\d一两二三半])/u), ...each('住进 住上', /^了?(?:首批|第一批|新?学生|老人|居民|住户|群众|[\d一二三四五六七八九十])/u),
  ...each('招生', /^(?:$|了|开学|[\d一二两三四五六七八九十])/u), ...each('招收', /^了?(?:新生|学生|首批|[\d一二两三四五六七八九十])/u), ...each('放行 复产 并汽 首飞', /^(?:$|了|通车|成功|启用|社会|车辆|运营|营业)/u),
  ...each('供水 供气 供汽 供热 供暖 供电', /^(?:$|了|\d)/u),
};
/** Land is put up by the same words, and what was signed for is given its plate. */
const HANDED = /^[挂揭]牌$/u, OF_LAND = /土地|地块|用地|宗地|地$|签约/u;
/** 已向县城供气, 开始供热: else it is what a plant is for. */
const SUPPLIES = /(?:开始|正式|(?<![面方趋])向[^，。；]{1,10}|为[^，。；]{2,10})$/u;

/** True where one of the words in `SENSES.opened` tells that works are in use, by what stands before it and behind. */
export const isInUse = (word: string, ahead: string, rest: string): boolean =>
  OPENED[word]!.test(rest) && !(HANDED.test(word) && OF_LAND.test(ahead)) && (!word.startsWith('供') || SUPPLIES.test(ahead));
