import { longestAt, trie, type Trie } from '../lexicon/trie.ts';
import { divisions } from '../lexicon/divisions.ts';

const SITE = /(?:网|在线|门户|门户网站|政府|人民政府|日报|晚报|时报|新闻|频道|客户端|传媒|融媒体?|中心|平台|公众号|委员会|[局委办厅]|栏目|要闻|动态|头条|资讯|公开|首页|杂志|电视台|官网|网站|sohu|sina|net|com|cn)$/iu;
const TAIL = /\s*(?:[_|｜]|-{1,3}|—{1,2}|–|\s·\s|>|»|丨|<|\/)\s*([^_|｜\-—–>»丨<]{2,24})\s*$/u;

/** What a portal stamps a headline with. */
const STAMP = /\s+(?:原创|转载|独家|置顶|精选|推荐|热门|视频|图文)$/u;

/** The length of a title without the names of column and site behind it: 某县召开动员大会_要闻_某某网. */
export function withoutSite(title: string): number {
  let length = title.trimEnd().replace(STAMP, '').length;
  for (;;) {
    const m = TAIL.exec(title.slice(0, length));
    if (m === null || m.index < 6 || !SITE.test(m[1]!.trim())) return length;
    // A dash of one's own (——记某某局) begins a second line, no site's name.
    if (/—{2}$/u.test(title.slice(0, length - m[1]!.length).trimEnd())) return length;
    length = m.index;
  }
}

let places: Trie<true> | undefined;
const EVENT = /(?:赴|到|在|召开|举行|调研|考察|会见|启动|开工|签约|开幕|揭牌|部署|推进|出席|检查|督导|慰问|主持|带队|率队)/u;

/**
 * Where a title and the 引题 in front of it stand on one line, divided by blanks: the place at which the title begins, or
 * 0. The 引题 is two or more short phrases of about the same length; the title is a clause with a subject of its own.
 */
export function titleAfterLead(line: string): number {
  if (/[丨|｜：:]/u.test(line)) return 0;
  const m = /^((?:\S{2,8}\s+){2,})(\S{12,})$/u.exec(line);
  if (m === null) return 0;
  const phrases = m[1]!.trim().split(/\s+/u), clause = m[2]!;
  if (Math.max(...phrases.map((p) => p.length)) - Math.min(...phrases.map((p) => p.length)) > 1) return 0;
  places ??= trie(divisions().filter((d) => d.level !== 'township').map((d) => [d.name, true] as const));
  const subject = /^(?:我|全|本)[省市州盟县区旗镇乡]/u.test(clause) || longestAt(places, clause, 0) !== null;
  return subject && EVENT.test(clause) ? m[1]!.length : 0;
}
