/** `npm run build`: seeds in, site out. Exit code 0 with warnings listed; 1 where nothing could be built. */
import { resolve } from 'node:path';
import { NoFolder } from '../src/digest/folder.ts';
import { digestFolder } from '../src/digest/index.ts';
import { Misuse, options, type Options } from './options.ts';
import { progress } from './progress.ts';
import { report, warnings } from './report.ts';
import { render } from './render.ts';

/**
 * Builds the site once.
 * @returns false where there was nothing to build from: then the last site is left as it was
 * @throws NoFolder where the folder of seeds does not exist
 */
export async function build(chosen: Options): Promise<boolean> {
  const bar = progress();
  const { digest, ignored } = await digestFolder({
    seeds: chosen.seeds,
    site: { title: chosen.title, url: chosen['site-url'] ?? null, pathPrefix: chosen['path-prefix'], fullText: chosen['full-text'] },
    onProgress: (stage, done, total) => bar.step(stage === 'read' ? 'Reading seeds' : 'Linking facts', done, total),
  });
  const usable = digest.articles.length > 0;
  const pages = usable ? await render(digest, chosen.out, (done, total) => bar.step('Writing pages', done, total)) : 0;

  console.log(`\n${report(digest)}`);
  const heard = warnings(digest, ignored);
  if (heard.length > 0) console.log(`\n${heard.length} warning${heard.length === 1 ? '' : 's'}:\n${heard.map((w) => `  - ${w}`).join('\n')}`);
  if (usable) console.log(`\n${digest.articles.length} reports, ${pages} files written to ${resolve(chosen.out)}`);
  else console.error(`\nNothing was built: none of the ${digest.seeds.length} files in "${chosen.seeds}" could be used. Put clippings (.txt, .html, .md) into it.`);
  return usable;
}

if (import.meta.filename === process.argv[1]) {
  try {
    if (!(await build(options(process.argv.slice(2))))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof NoFolder)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
