import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RENDER = fileURLToPath(new URL('render.ts', import.meta.url));

/** A rendered fixture: its files by their path beneath the site, with forward slashes. */
export interface Rendered {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly (readonly [path: string, html: string])[];
}

/**
 * Renders one of the fixtures in a process of its own, as the build does: Eleventy loads its templates through Node's
 * loaders, which a test runner replaces.
 * @throws where rendering fails, with what it said
 */
export async function rendered(fixture: string, site: { readonly url?: string; readonly pathPrefix?: string; readonly fullText?: boolean } = {}): Promise<Rendered> {
  const folder = mkdtempSync(join(tmpdir(), 'fangzhi-site-'));
  await run(process.execPath, ['--import', 'tsx', RENDER, folder, fixture, JSON.stringify(site)], { cwd: ROOT });
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  const files = new Map(names.sort().map((name) => [name.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(name, 'utf8')]));
  return { folder, files, pages: [...files].filter(([name]) => name.endsWith('.html')) };
}

export const discard = ({ folder }: Rendered): void => rmSync(folder, { recursive: true, force: true });
