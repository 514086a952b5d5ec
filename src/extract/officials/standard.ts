const COMMITTEES_OWN = /^\p{Script=Han}{1,}?[省市区县州盟旗](?:委(?!员)|纪委|(?:组织部|宣传部|统战部|政法委)$)/u;

/** The standard name of a government or Party body: 临沂市政府 → 临沂市人民政府, 沂南县委组织部 → 中共沂南县委组织部, 临沂市纪委 → 中共临沂市纪委; others as they are. */
export function standard(name: string): string {
  if (/(?<!人民)政府$/u.test(name)) return name.replace(/政府$/u, '人民政府');
  if (!COMMITTEES_OWN.test(name)) return name;
  return `中共${name.replace(/(?<=[省市区县州盟旗])(?=(?:组织部|宣传部|统战部|政法委)$)/u, '委')}`;
}
