/** True of a name that says how much works are to turn out, hold or carry: 年产5万吨…, 20万千瓦…, 110千伏…. */
export const TELLS_CAPACITY = /年(?:产|加工|处理|屠宰|出栏)|\d(?:万|亿)?(?:千瓦|兆瓦|吉瓦|MW|吨|只|头|羽|台|套|平方米|立方米|方|千伏)/u;
