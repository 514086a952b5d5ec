/**
 * What the names of firms end in, after 公司法 and 《企业名称登记管理规定》: a registered name closes with its legal form (有限公司, 股份有限公司), which reports shorten to 公司, and what
 * holds several firms is a 集团. The strings are for expressions.
 */

/** Where the words behind tell how far a name reaches. */
export const FIRM = '(?:公司|集团)';

/** All of it, behind a name that takes in as little as it can: 甲集团股份有限公司 is not 甲集团. */
export const FIRM_FORM = '(?:公司|集团(?![）)])(?:(?:控股|股份)*(?:有限)?(?:责任)?公司)?)';

/** A firm's name within a clause. */
export const FIRM_NAME = String.raw`[\p{Script=Han}A-Za-z（）]{3,30}?${FIRM}`;

/** Who heads one. */
export const FIRM_HEAD = '(?:(?:常务|执行)?副?(?:董事长|总经理|总裁)|首席执行官|厂长)';

/** From where else firms come, as their names and those of their works begin. */
export const ABROAD = '(?:德国|美国|日本|韩国|法国|英国|意大利|新加坡|香港|台湾)';

const ENDS = new RegExp(`${FIRM}$`, 'u'), SHORT_FORM = /(?:控股|股份)$/u;
const PART = '(?:股份|集团|控股|(?:有限)?(?:责任)?[分子总]?公司)';
const ALL_AT_END = new RegExp(`${PART}+$`, 'u'), ALL_AT_START = new RegExp(`^${PART}*`, 'u');

/** True where words end as a firm's name in full or short. */
export const endsAsFirm = (words: string): boolean => ENDS.test(words);

/** True where the words end as a company's name ends. */
export const endsAsCompany = (name: string): boolean => name.length >= 4 && (ENDS.test(name) || SHORT_FORM.test(name));

/** A firm's name without its form: 甲威包装制品有限公司 → 甲威包装制品. */
export const withoutForm = (name: string): string => name.replace(ALL_AT_END, '');

/** The form that words begin with, behind a firm's own name; '' where they begin otherwise. */
export const formAtStart = (words: string): string => ALL_AT_START.exec(words)![0];
