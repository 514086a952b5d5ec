/** Titles that say by themselves of what: 县委书记, 副市长, 镇长. */
const TELLING = /[省市县区州盟旗镇乡村]|街道|国务院|总理/u;

/**
 * An office in so few words that a list has room for them: with its body where the title alone does not say of what —
 * 局长 or 主席 of many bodies — and without where it does.
 */
export const officeName = ({ title, organization }: { readonly title: string; readonly organization: string }): string =>
  TELLING.test(title) || organization === '' ? title : `${organization.replace(/^中共/u, '')}${title}`;
