/** What is meant to come, by the word of whoever tells it; for expressions. */
export const INTENDED = '(?:预计|计划|力争|确保|争取|有望|将|拟)';
