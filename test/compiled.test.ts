import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiled } from '../src/compiled.mjs';

const code = await compiled();
const files = readdirSync(code, { recursive: true }).map(String).filter((name) => name.endsWith('.mjs'));

describe('the compiled code', () => {
  it('is the same folder as long as the code is the same, with every command, template and thread in it', async () => {
    expect(await compiled()).toBe(code);
    const sources = [...readdirSync('scripts').filter((name) => name.endsWith('.ts')).map((name) => `scripts/${name}`), ...['src/site/pages', 'src/site/report-pages'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)), 'scripts/render/worker.ts', 'src/digest/worker.ts', '.eleventy.ts'];
    for (const source of sources) expect(existsSync(join(code, source.replace(/\.tsx?$/u, '.mjs'))), source).toBe(true);
  });

  it('is made anew where anything changes that a command runs', () => {
    const folders = /FOLDERS = (\[.*\]);/u.exec(readFileSync('src/compiled.mjs', 'utf8'))![1]!;
    const shared = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(join('scripts', name), 'utf8').matchAll(/from '(?:\.\.\/)+(test\/.*)\/[^/]+'/gu)].map((m) => m[1]!));
    for (const folder of new Set(shared)) expect(folders).toContain(`'${folder}'`);
  });

  it('finds data where the sources have it, and leaves packages where they are installed', () => {
    const all = files.map((name) => readFileSync(join(code, name), 'utf8')).join('\n');
    expect(all).not.toContain('import.meta.url');
    expect(all).toContain(`${resolve('src/lexicon/table.ts')}`);
    expect(all).toMatch(/from ["']preact-render-to-string["']/u);
    expect(all).not.toContain('node_modules/');
  });

  it('has the expressions as they are written, and makes none anew wherever it is asked', () => {
    for (const name of files) expect(readFileSync(join(code, name), 'utf8'), name).not.toMatch(/new RegExp\("[^"]*", "\w*"\)\.(?:test|exec)\(/u);
  });

  it('stays with its own folder, whatever becomes of the sources while it runs', () => {
    expect(files.some((name) => readFileSync(join(code, name), 'utf8').includes(`compiled = async () => ${JSON.stringify(code)}`))).toBe(true);
  });
});
