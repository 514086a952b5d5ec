/** Titles that say by themselves of what: 县委书记, 副市长, 镇长. */
const TELLING = /[省市县区州盟旗镇乡村]|街道|国务院|总理/u;

/**
 * An office in so few words that a list has room for them: with its body where the title alone does not say of what —
 * 局长 or 主席 of many bodies — and without where it does.
 */
export const officeName = ({ title, organization }: { readonly title: string; readonly organization: string }): string =>
  TELLING.test(title) || organization === '' ? title : together(organization.replace(/^中共/u, ''), title);

/** 北门镇党委|党委书记: what the body ends with and the title begins with is said once. */
function together(body: string, title: string): string {
  let shared = title.length;
  while (shared > 1 && !body.endsWith(title.slice(0, shared))) shared--;
  return body + (shared > 1 ? title.slice(shared) : title);
}
