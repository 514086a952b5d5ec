/**
 * The yardstick of `npm run bench`: as many plain pages as it is told, rendered by Eleventy alone.
 * Told: how many, and where to.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';

const [pages = '0', out = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'fangzhi-bare-'));
try {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/page.11ty.cjs'), `
    module.exports = {
      data: { pagination: { data: 'texts', size: 1, alias: 'text', addAllPagesToCollections: false }, permalink: (data) => '/' + data.text.n + '/', eleventyExcludeFromCollections: true },
      render: ({ text }) => '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>' + text.n + '</title></head><body>' + text.body + '</body></html>',
    };`);
  writeFileSync(join(folder, 'config.cjs'), 'module.exports = (eleventy) => { eleventy.setUseGitIgnore(false); return { templateFormats: ["11ty.js"] }; };');
  const body = `<p>${'项目建设稳步推进。'.repeat(140)}</p>`;
  const texts = Array.from({ length: Number(pages) }, (_, n) => ({ n, body }));
  const eleventy = new Eleventy(join(folder, 'in'), out, { configPath: join(folder, 'config.cjs'), quietMode: true, config: (config) => { config.addGlobalData('texts', texts); } });
  await eleventy.write();
} finally {
  rmSync(folder, { recursive: true });
}
