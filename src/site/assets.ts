import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { digitsOf } from '../text/stamp.ts';

/** A file under /assets/, named by its content so that it may be cached for ever. */
export interface Asset {
  readonly path: string;
  readonly content: string;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Bundles one entry with everything that it imports.
 * @throws where esbuild finds a fault in it
 */
async function bundle(name: string, entry: string): Promise<Asset> {
  const made = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome119', 'firefox120', 'safari17'],
    charset: 'utf8',
    logLevel: 'silent',
  });
  const content = made.outputFiles[0]!.text;
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  return { path: `/assets/${stem}.${digitsOf(content, 10)}${ending}`, content };
}

const [style, script, search] = await Promise.all([
  bundle('site.css', 'styles/site.css'),
  bundle('site.js', 'scripts/site.ts'),
  bundle('search.js', '../search/browser.ts'),
]);

/** What pages link to. Made once per process: the same sources give the same names. */
export const assets = { style, script, search } as const;
