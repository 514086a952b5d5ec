/** What the reading stages say of files that cannot be used, or only in part, in the words of the site's readers. */
const SAID: readonly (readonly [said: RegExp, inChinese: (...parts: string[]) => string])[] = [
  [/^empty file$/u, () => '文件是空的。'],
  [/^blank file: nothing but white space$/u, () => '文件里只有空白。'],
  [/^no text in it: neither Chinese nor letters$/u, () => '文件里没有文字。'],
  [/^not a text file: it looks like (.+)$/u, (kind) => `不是文本文件，看来是 ${kind}。`],
  [/^not a text file: its bytes cannot be decoded$/u, () => '不是文本文件，无法解码。'],
  [/^the same bytes as (.+), which is used$/u, (other) => `与 ${other} 逐字节相同，只取其一。`],
  [/^cannot be opened: (.+)$/u, (reason) => `无法打开（${reason}）。`],
  [/^a fault in Fangzhi itself, please report it with this file: (.+)$/u, (fault) => `程序自身出错，请连同此文件报告（${fault}）。`],
  [/^(\d+) places could not be decoded as (.+)$/u, (count, encoding) => `${count} 处无法按 ${encoding} 解码。`],
  [/^(\d+) damaged places could not be read and stand as they came$/u, (count) => `${count} 处损坏，无法还原，保持原样。`],
  [/^no report was found in it$/u, () => '没有从中找到报道。'],
];

/**
 * A problem or warning in Chinese; null where nobody has put it into Chinese yet. Of several lines the first counts: the
 * rest is a trace that names places on the machine of the build.
 */
export function inChinese(problem: string): string | null {
  const line = firstLine(problem);
  for (const [said, words] of SAID) {
    const found = said.exec(line);
    if (found !== null) return words(...found.slice(1));
  }
  return null;
}

export const firstLine = (text: string): string => text.split('\n')[0]!;
