/**
 * What hands do at a site, as reporters tell it with one verb and what comes of it: 围墙砌完, 钢架搭好, 管子铺了11公里, 还在铺地面. Whatever is being laid, hung or dug,
 * it tells that works are under way; the verbs hold for all trades, so no list of things is needed.
 */
const { raw } = String;

/** Verbs of one character, less the words of other matters that begin with them (装备, 立法, 填报); what is said of plans and sums, too (打好, 搭起平台), counts only with a measure. */
const HANDS = '(?<![包安服武西假着组改树设建成确创订独自中林外奠对成])(?:铺|砌|浇|吊|挖|埋|焊|刷|贴|栽|竖|抹|扎|喷|掘|拆|装(?!备|配|置|卸|修|饰|载|甲|点|机容)|架(?!构|空|势)|搭(?!建平台|载|配|乘)|盖(?!章|头)|立(?!法|项|足|志|案|即|体|冬|秋|春|夏|面|场|功)|支(?!持|撑|付|部|书|援|出|队)|填(?!报|补|写|表)|换(?!句|届|位|乘|来|取|言|热|电)|打(?!造|击|响|好|破|赢|卡|通|开|拼|工|算|扮|捞|着|头))';
/** Their characters: where none stands, no more need be looked for. */
export const HAND = /[抢赶铺砌浇吊挖埋焊刷贴栽竖抹扎喷掘拆装架搭盖立支填换打做敷差剩]/u;
/** How far it has come. */
const COME = '(?:完毕?|好(?=$|[，。；、了的\\d]|[一二三四五六七八九十两]|工程)|起来|到(?!位|期|账|底)|至|妥|齐|平|拢|通(?![过常俗知]))';
const NUMBER = '[\\d一二两三四五六七八九十百几](?![任届位次代人])';
/** So much of it. */
const SO_MUCH = raw`(?:了|下了?|起了?|上了)(?:近|约|超过?|一?大半|一半|过半|多半)?(?:${NUMBER}|大半|一半|过半|多半)|(?:过半|大半|近半)`;
/** What goes on now. */
const NOW = '(?:正在?|还在?|仍在?|也在|都在|尚在|忙着|忙于)(?:抓紧|加紧|赶着|忙着)?';
/** 正抢屋面工程, 都在工期里赶, 三班倒往回抢. */
const HURRIED = '(?:正在?|还在)[抢赶](?![答购着手占先救])[^，。；：、\\d]{1,8}|(?:往[回前]|工期里)[抢赶]';

/** 铺了一半, 全部铺完: what is said of works by it. */
export const HAND_DONE = raw`${HANDS}(?:完毕?|${SO_MUCH})`;

/** For patterns; what it matches is work at a site. */
export const BY_HAND = raw`${HURRIED}|${HANDS}(?:${COME}|${SO_MUCH})|${NOW}(?:做(?=[^，。；]{0,4}(?:墙|装|水|温|面|漆|层|顶|化))|${HANDS})[^，。；：、\d]{1,8}|(?:铺|埋|架|敷)(?:管|线|轨|缆|设)[^，。；：、\d]{0,6}\d`;
