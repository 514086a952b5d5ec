import { atEnd, atStart } from '../text/matches.ts';
import { whole, type Line, type Rule } from './sheet.ts';

const FILE = atEnd(/^(?:相关)?(?:附件\s*\d*\s*[：:.、]?\s*)?[^。]{1,90}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|txt)(?:\s*[（(][^（）()]{1,20}[）)])?$/iu);
/** Hardly any line of a report has a point in it. */
const isFile = (text: string): boolean => text.length <= 130 && text.includes('.') && FILE.test(text);
/** 附件：1.某某名单 is the document's own list; the label alone heads the files. */
const HEAD = atStart(/^[\s【\[]*(?:相关)?附件(?:下载|列表)?[\s】\]]*[：:]?$/u);

/** 附件下载: files to fetch under an official text. */
export const files: Rule = {
  name: 'files',
  find: (lines, taken) => lines
    .filter((line) => !taken.has(line.number) && line.kind !== 'head-title' && line.kind !== 'row' && (isFile(line.text) || headsFiles(lines, line)))
    .map((line) => whole(line, 'other', 'files')),
};

function headsFiles(lines: readonly Line[], { number, text }: Line): boolean {
  if (!HEAD.test(text)) return false;
  const below = lines[number + 1];
  return below === undefined || isFile(below.text);
}
