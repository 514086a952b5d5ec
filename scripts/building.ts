import { resolve } from 'node:path';
import { isDamage } from '../src/digest/damaged.ts';
import { inputsOf } from '../src/digest/inputs.ts';
import { openSums } from '../src/digest/sums.ts';
import { showingVersion } from '../src/digest/version.ts';
import type { Options } from './options.ts';
import { progress } from './progress.ts';
import { filesOfLast, lastSnapshot } from './publish.ts';
import { tidy } from './publish/left.ts';
import { shapeOf } from './publish/trees.ts';
import { report, warnings } from './report.ts';
import type { RenderOptions } from './render.ts';
import { dropState, keepState, lastState, placesIn, siteStamp, type State } from './state.ts';

/** Removes the site in the making, and does at once what comes then. */
let abandon: ((then: () => void) => Promise<void>) | null = null;

/**
 * Builds the site once. Where neither the seeds nor the code nor the settings have changed since the last build, the site
 * stays as it is.
 * @returns false where there was nothing to build from: then the last site is left as it was
 * @throws NoFolder where the folder of seeds does not exist
 */
export async function build(chosen: Options): Promise<boolean> {
  try {
    return await buildOnce(chosen);
  } catch (error) {
    if (!isDamage(error)) throw error;
    console.error(`\n${error.message} and was thrown away: every seed is read anew.`);
    return buildOnce(chosen);
  }
}

async function buildOnce(chosen: Options): Promise<boolean> {
  const site = { title: chosen.title, url: chosen['site-url'] ?? null, pathPrefix: chosen['path-prefix'], fullText: chosen['full-text'] };
  const version = `${showingVersion()} ${JSON.stringify(site)}`;
  const places = placesIn(chosen.cache, chosen.seeds, chosen.out);
  tidy(chosen.out);
  const sums = openSums(places.sums), inputs = await inputsOf(chosen.seeds, chosen.digested, version, sums);
  sums.keep();
  const last = lastState(places.state, chosen.out);
  if (last?.inputs === inputs) {
    console.log(`\n${last.said}\n\nNothing has changed since the last build: ${resolve(chosen.out)} stays as it is.`);
    return true;
  }

  const bar = await progress();
  // What makes pages is loaded while seeds are read.
  const pages = import('./render.ts'), { digestFolder } = await import('../src/digest/index.ts');
  const { digest, ignored, warnings: noted, shared, close } = await digestFolder({
    seeds: chosen.seeds, digested: chosen.digested, site, last: lastSnapshot(chosen.out), cache: places.store, sums,
    onProgress: (stage, done, total) => bar.step(stage === 'read' ? 'Reading seeds' : 'Linking facts', done, total),
  });
  let spoilt = false;
  try {
    const heard = [...noted, ...warnings(digest, ignored)];
    const said = [report(digest), ...(heard.length > 0 ? [`${heard.length} warning${heard.length === 1 ? '' : 's'}:\n${heard.map((w) => `  - ${w}`).join('\n')}`] : [])].join('\n\n');
    if (digest.articles.length === 0) {
      console.log(`\n${said}`);
      console.error(`\nNothing was built: none of the ${digest.seeds.length} files in "${chosen.seeds}" could be used. Put clippings (.txt, .html, .md) into it.`);
      return false;
    }
    const { render } = await pages;
    const { files, rendered, made, published } = await render(digest, chosen.out, {
      version, last: last?.made() ?? null, terms: places.terms, twin: twinOf(places.twin, last, chosen.out), shared,
      onProgress: (done, total) => bar.step('Writing pages', done, total),
      onBegin: (by) => { abandon = by; },
      onPublish: () => { dropState(places.state); },
    });
    abandon = null;
    const { foreign } = published, names = filesOfLast(chosen.out), shape = shapeOf(chosen.out, [...names, ...foreign]);
    keepState(places.state, { inputs, site: siteStamp(names), said, foreign, shape }, made);
    published.twin(places.twin, shape);
    console.log(`\n${said}\n\n${digest.articles.length} reports, ${files} files written to ${resolve(chosen.out)}${last === null ? '' : ` (${rendered} pages made anew)`}`);
    return true;
  } catch (error) {
    spoilt = isDamage(error);
    throw error;
  } finally {
    await close(spoilt);
  }
}

/** The twin of the last site, as it must be if it can be trusted. */
const twinOf = (place: string, last: State | null, out: string): RenderOptions['twin'] =>
  last?.shape == null ? null : { place, shape: last.shape, foreign: last.foreign, files: [...filesOfLast(out), ...last.foreign] };

/** Ends a build that the user interrupts, so that the last site is whole and nothing of the new one is left. */
export function endWhenInterrupted(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(signal, () => {
      const leave = (): void => {
        console.error('\nThe build was interrupted. The last site is as it was.');
        process.exit(code);
      };
      if (abandon === null) leave();
      else void abandon(leave);
    });
  }
}
