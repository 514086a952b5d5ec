/**
 * The project's TypeScript as JavaScript that Node runs by itself. All commands, the worker thread, and Eleventy's
 * configuration and templates are bundled together, once for each state of the code, and kept under a hash of it: starting
 * a command then reads a few files instead of transpiling four hundred. Packages stay where they are installed.
 *
 * Plain JavaScript, because it runs before there is any other.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, '.cache', 'code');

/** Code of an earlier state that nobody has used for so long is removed, in milliseconds. */
const OLD = 7 * 24 * 3600 * 1000;

/** Folders with code that commands run: of `test` what scores, audits, benchmarks and the fuzzer share with it. */
const FOLDERS = ['src', 'scripts', 'test/browser', 'test/fuzz', 'test/golden', 'test/made', 'test/repair/damage'];
const sourcesIn = (folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(?:tsx?|mjs)$/u.test(file.name))
  .map((file) => join(file.parentPath, file.name));

/** The folder of the compiled code, made if it is not there: what stands in `scripts/build.ts` is in its `scripts/build.mjs`. */
export async function compiled() {
  const sources = [...FOLDERS.flatMap(sourcesIn), join(root, '.eleventy.ts'), join(root, 'package-lock.json'), join(root, 'tsconfig.json')].sort();
  const hash = createHash('sha256').update(root);
  for (const file of sources) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  const folder = join(kept, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await compile(folder);
  return folder;
}

async function compile(folder) {
  const { build } = await import('esbuild');
  const making = `${folder}.${process.pid}`;
  const commands = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts')).map((name) => `scripts/${name}`);
  const templates = ['src/site/pages', 'src/site/report-pages'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  await build({
    absWorkingDir: root,
    entryPoints: [...commands, 'scripts/bench/bare.ts', 'scripts/render/worker.ts', 'src/digest/worker.ts', '.eleventy.ts', ...templates],
    outdir: making,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Node has them; esbuild, which goes by the newest scripts in them, would have each made anew wherever it is asked.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    plugins: [{ name: 'places', setup: (esbuild) => { esbuild.onLoad({ filter: /\.(?:tsx?|mjs)$/ }, ({ path }) => loaded(path, folder)); } }],
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another command has just made the same.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  for (const name of readdirSync(kept)) {
    const old = join(kept, name);
    if (Date.now() - statSync(old).mtimeMs > OLD) rmSync(old, { recursive: true, force: true });
  }
}

/**
 * A module that finds what lies beside it (data, styles) by its own place, wherever it is bundled to. In this module's stead
 * compiled code has the folder that it stands in: it goes on with its own templates where the sources change while it runs.
 */
async function loaded(path, folder) {
  if (path === fileURLToPath(import.meta.url)) return { contents: `export const compiled = async () => ${JSON.stringify(folder)};`, loader: 'js' };
  const text = await readFile(path, 'utf8');
  return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: path.endsWith('x') ? 'tsx' : 'ts' };
}
