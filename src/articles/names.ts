import { surnameAt } from '../lexicon/surnames.ts';
import { partedEnds } from '../lexicon/surnames-parts.ts';
import { wordAt } from '../lexicon/surnames-words.ts';

/** Endings and beginnings of outlets, bodies and posts: no person. */
const NO_PERSON = /(?:报|网|社|台|站|客户端|融媒|融媒体|中心|传媒|公众号|频道|编辑部|办公室|办|委|局|部|处|科|厅|院|公司|集团|政府|委员会|发布|在线|新闻|头条|记者|通讯员|实习生|编辑|作者|原创|综合|整理|报道|摄影|转载|管理员|小编|百科)$|^(?:来源|本报|本网|本站|新华|中新|网络|综合|未知|佚名|匿名|原创|管理员|系统|时间|日期|来自|据|更多|点击|返回|责任|文图|图文|摄影|摄像|拍摄|剪辑|播音|配音|后期|报道|通讯|记者)/u;
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})?)$/u;
const LONG_NAME = /^\p{Script=Han}{5,8}$/u;
/** 和 between two names; it is a surname, too, and stands in given names. */
const SEPARATOR = /(?:[\s、，,;；/／|｜&＆]|(?<=\p{Script=Han}{2})和(?=\p{Script=Han}{2}))+/u;

/** True for what can be a person's name by its form; `sure` asks for a surname in front, and for no word of the language, as well. */
export function isName(text: string, sure = false): boolean {
  if (NO_PERSON.test(text)) return false;
  // 哈力木拉提: longer ones only of parts that names are known to be made of.
  if (LONG_NAME.test(text)) return partedEnds(text, 0).includes(text.length);
  if (!NAME.test(text)) return false;
  if (text.includes('·')) return !text.split('·').some((part) => NO_PERSON.test(part));
  const surname = surnameAt(text, 0);
  // Four characters are a name behind a double surname or from parts of Tibetan, Uyghur … names; else a word (智慧百科).
  if (text.length === 4) return surname?.length === 2 || partedEnds(text, 0).includes(4);
  if (!sure) return true;
  if (surname === null) return partedEnds(text, 0).includes(text.length);
  return !(text.length === 2 && wordAt(text, 0) !== null) && !(text.length === 3 && surname.kind === 'wordlike' && wordAt(text, 0) !== null);
}

/**
 * The names of a list: 曹一 化二三、李 四. A two-character name may have a blank inside, so two single characters running
 * are one name; two names may have none between them. What is no name is passed over.
 */
export function namesOf(list: string): string[] {
  const tokens = list.replace(/[（(][^）)]*[）)]/gu, ' ').split(SEPARATOR).filter((t) => t !== '');
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!, next = tokens[i + 1];
    if (isHan(token) && next !== undefined && isHan(next)) {
      names.push(token + next);
      i++;
    } else names.push(...(isName(token) ? [token] : apart(token)));
  }
  return names.filter((n) => isName(n));
}

/** Two or three names written together: 刘一万二三. Of two ways to part them the one with the commoner surname is taken. */
function apart(token: string): readonly string[] {
  if (!/^\p{Script=Han}{4,6}$/u.test(token)) return [];
  const ways = [2, 3].map((at) => [token.slice(0, at), token.slice(at)] as const).filter((pair) => pair.every((n) => n.length <= 3 && isName(n, true)));
  const known = ways.filter(([, second]) => surnameAt(second, 0)?.kind === 'common');
  return (known.length === 1 ? known[0] : ways[0]) ?? [];
}

const isHan = (token: string): boolean => /^\p{Script=Han}$/u.test(token);

/** True where a list is nothing but names, most of them (`sure`) with a surname that one knows. */
export function onlyNames(list: string, sure = false): boolean {
  const tokens = list.split(SEPARATOR).filter((t) => t !== '');
  if (tokens.length === 0) return false;
  const names = namesOf(list);
  return names.length > 0 && names.join('') === tokens.join('') && (!sure || names.filter((n) => isName(n, true)).length * 2 > names.length);
}
