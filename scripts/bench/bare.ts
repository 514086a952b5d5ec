/**
 * The yardstick of `npm run bench`: a folder of plain pages, rendered by Eleventy alone as it comes, one page for each file.
 * Told: the folder, and where to.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';

const [pages = '', out = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'fangzhi-bare-'));
try {
  const configPath = join(folder, 'config.cjs');
  writeFileSync(configPath, 'module.exports = (eleventy) => { eleventy.setUseGitIgnore(false); return { templateFormats: ["md"] }; };');
  await new Eleventy(pages, out, { configPath, quietMode: true }).write();
} finally {
  rmSync(folder, { recursive: true });
}
