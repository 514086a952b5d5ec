/** What leaders and reporters do where works and firms are seen, for expressions. */
export const COMES_TO = '(?:来到|走进|前往|深入)', LOOKS_AT = '(?:察看|查看|视察|参观|考察|调研|观摩|走访)';
