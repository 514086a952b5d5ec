/** The words that say of which level a division or its body is (市委, 区领导, 镇党委), for expressions; longer ones first. */
export const LEVEL = '(?:自治区|地区|街道|苏木|[省市区县州盟旗镇乡])';

/** …and before 委, of a committee of the Party. */
export const COMMITTEE_LEVEL = '(?:自治区党|[省市区县州盟旗地镇乡])';
