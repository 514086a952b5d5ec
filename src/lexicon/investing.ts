/** How reports word it that somebody has works built. Strings for expressions. */
const { raw } = String;

/** What is done with money to have works: 投资3亿元|建起|的甲市场. */
export const HAD_BUILT = '(?:投资)?(?:建设|新建|兴建|打造|实施|开发|修建|援建|捐建|改扩建|扩建|改建|迁建|改造|续建|引进|建成|建起|创建|新上|上马|启动)';

/** What is done with the money. */
export const INVESTS = '(?:总?投资|出资|斥资|耗资)';

/** So much of it. */
export const SUM = raw`(?:约|近|超|逾)?[\d.,]+(?:余|多)?[万亿]?(?:港|美|欧|日)?元(?:人民币)?`;

/** …under a contract. */
export const SIGNS = '(?:签约|签订|签署|签下|达成)';

/** Whose the works are, as contracts and notices say. */
export const OWNER = '(?:项目)?(?:业主(?:单位)?|(?:投资|建设|实施)(?:单位|主体|方)|投资企业|(?<=项目)(?:单位|法人))';
