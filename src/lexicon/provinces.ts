/** The provinces as they are called for short, for expressions. */
export const PROVINCE = '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)';

const WHOLE = new RegExp(`^${PROVINCE}$`, 'u');
/** True for a province as it is called for short. */
export const isProvince = (word: string): boolean => WHOLE.test(word);

/** From where else firms come, as names of firms and their works begin. */
export const ABROAD = '(?:德国|美国|日本|韩国|法国|英国|意大利|新加坡|香港|台湾)';
