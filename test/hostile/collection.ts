import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a browser would run if any of it reached a page unescaped: each tells of itself by `window.ran`. */
const SCRIPTS: readonly string[] = [
  '<script>window.ran="script"</script>', '</script><script>window.ran="closing"</script>', '<img src=x onerror="window.ran=\'img\'">', '<svg onload=window.ran="svg">', '<svg><script>window.ran="svg script"</script></svg>',
  '<a href="javascript:window.ran=\'link\'">点此</a>', '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>', '<body onload=window.ran="body">', '<style>@import "https://evil.example/x.css";</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">', '<base href="https://evil.example/">', '"><img src=https://evil.example/p.png>', '\' onmouseover=window.ran="attribute" x=\'', '" autofocus onfocus=window.ran="focus" x="',
  '&lt;script&gt;window.ran="entity"&lt;/script&gt;', '&#60;img src=x onerror=window.ran="numbers"&#62;', '&#x3c;svg/onload=window.ran="hex"&#x3e;', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;">', '<!--><script>window.ran="comment"</script>-->', '{{constructor.constructor("window.ran=1")()}}', '${window.ran=1}',
  '<form action="https://evil.example/"><button>提交</button></form>', '<object data="data:text/html,<script>parent.ran=1</script>"></object>', '<noscript><p title="</noscript><img src=x onerror=window.ran=\'noscript\'>">', '<textarea></textarea><script>window.ran="textarea"</script>', '<title></title><script>window.ran="title"</script>',
  '%3Cscript%3Ewindow.ran=1%3C/script%3E', '\u202e<script>window.ran="bidi"</script>\u202c', '＜script＞window.ran="wide"＜/script＞', '<scr\0ipt>window.ran="nul"</scr\0ipt>', '[点此](javascript:window.ran=1)', '![图](x"onerror="window.ran=1)', '</textarea><svg/onload=window.ran=2>', '<a href="data:text/html,<script>window.ran=1</script>">数据</a>',
];

/** A report that carries a script wherever words of it go: title, people, projects, firms, source, figures, slogans. */
function carrying(script: string, n: number): string {
  return [
    `某县召开第${n}次调度会${script}`, `来源：某县${script}融媒体中心 发布时间：2024-05-${String(1 + (n % 28)).padStart(2, '0')}`,
    `5月6日，乾安县委书记周明${script}远主持召开会议，县长李启航${script}出席。乾安县委书记周明远强调，“要抓好${script}‘开门红’工作”。`,
    `由恒远${script}新材料有限公司投资12亿元建设的“${script}新材料产业园”项目已经开工。全县完成固定资产投资12.5亿元${script}，增长8.3%。`, `（记者 王${script}晓）`,
  ].join('\n\n');
}

/** Reports of which every word may be hostile, by file name. */
export function scripts(): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  SCRIPTS.forEach((script, n) => {
    files.set(`脚本/${n}.txt`, carrying(script, n));
    files.set(`脚本/${n}.md`, `---\ntitle: ${JSON.stringify(`标题${script}`)}\nsource: ${JSON.stringify(script)}\nauthor: ${JSON.stringify(script)}\nurl: "javascript:window.ran=1"\n---\n\n${carrying(script, n)}`);
    files.set(`脚本/${n}.html`, `<html><head><title>${script}调度会</title><link rel="canonical" href="javascript:window.ran=1"><meta name="author" content="${script.replaceAll('"', '&quot;')}"></head><body><h1>某县召开调度会</h1><div class="content">${carrying(script, n).split('\n\n').map((p) => `<p>${p}</p>`).join('')}</div></body></html>`);
  });
  return files;
}

const NAMES = ['有 空格.txt', '换\n行.txt', '两..点.txt', '..开头.txt', '笑😀脸.txt', `${'长'.repeat(80)}.txt`, '"><script>window.ran=1<／script>.txt', "单'引'号&amp;.txt", '百分%2e%2e%2f.txt', '反\u202e转.txt', '井#问?.txt'];

/** Files that are no clippings, or not as one would like them. `large` is the size of the one long line, in characters. */
export function oddities(large: number): Map<string, string | Uint8Array> {
  const plain = '乾安县召开调度会\n\n发布时间：2024-05-06\n\n5月6日，乾安县委书记周明远主持召开会议。全县完成固定资产投资12.5亿元，增长8.3%。';
  return new Map<string, string | Uint8Array>([
    ...NAMES.map((name, n): [string, string] => [name, plain.replaceAll('12.5', `${20 + n}.5`)]),
    ['空.txt', ''], ['只有空白.txt', ' \n\t\n　'], ['压缩.txt', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, (_, i) => (i * 37) % 256)])],
    ['图片.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 400 }, (_, i) => (i * 91) % 256)])],
    ['零字节.txt', `乾安县\0召开\0调度会\n\n全县完成固定资产投资12.5亿元。\0`], ['半个代理.txt', Buffer.from('fffe664e\ud83d00d8'.slice(0, 8) + '00d84e5700d8', 'hex')],
    ['双向.txt', plain.replace('周明远', '\u202e远明周\u202c').replace('8.3', '\u2066 8.3\u2069')],
    ['一行到底.txt', `乾安县召开调度会\n\n${'全县完成固定资产投资12.5亿元增长8.3%项目建设加快推进'.repeat(Math.ceil(large / 30))}`],
    ['层层嵌套.html', `<html><body>${'<div>'.repeat(10_000)}<p>乾安县完成固定资产投资12.5亿元。</p>${'</div>'.repeat(10_000)}</body></html>`],
    ['不闭合.html', `<html><body>${'<table><tr><td><b><i>'.repeat(3000)}乾安县完成固定资产投资12.5亿元。`],
    ['小段.txt', `乾安县大事记\n\n${'今日，开会。\n\n'.repeat(100_000)}`],
    ['引号.md', `---\ntitle: [未闭合\n---\n\n# 乾安县召开会议\n\n${'> '.repeat(2000)}乾安县召开会议。`],
  ]);
}

/** Writes files into a folder, and links that lead out of it. */
export function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  symlinkSync('/etc/hostname', join(folder, '链接.txt'));
  symlinkSync('/', join(folder, '根'));
}
