import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { renderToString } from 'preact-render-to-string';
import type { Digest } from '../../digest/digest.ts';
import { lazily } from '../../text/remember.ts';
import { PICTURED, pictureUrl } from '../addresses.ts';
import { ArticlePicture, wordsOf } from './article.tsx';
import { typeFor } from './font.ts';

export interface Picture {
  /** Root-relative, without the path prefix. */
  readonly path: string;
  readonly png: Uint8Array;
}

const started = lazily(() => readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));

/** The last site's pictures by what they show, so that one that is built again and again (npm start) draws each once. */
const drawn = new Map<string, Uint8Array>();

/** The Open Graph pictures of a digest's newest articles. The same digest gives the same bytes. */
export async function pictures({ site, articles }: Digest): Promise<Picture[]> {
  const shown = articles.slice(0, PICTURED).flatMap((article) => { const path = pictureUrl(site, article.id); return path === null ? [] : [{ article, path }]; });
  if (shown.length === 0) return [];
  await started();
  const made: Picture[] = [];
  for (const { article, path } of shown) {
    const words = wordsOf(site, article);
    let png = drawn.get(words);
    if (png === undefined) {
      const type = await typeFor(words);
      const picture = new Resvg(renderToString(<ArticlePicture site={site} article={article} settable={type.settable} />), { font: { fontBuffers: [...type.fonts], loadSystemFonts: false } });
      png = picture.render().asPng();
      picture.free();
      drawn.set(words, png);
    }
    made.push({ path, png });
  }
  const words = new Set(shown.map(({ article }) => wordsOf(site, article)));
  for (const old of drawn.keys()) if (!words.has(old)) drawn.delete(old);
  return made;
}
