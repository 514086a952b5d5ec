/**
 * Writes src/lexicon/data/followers.br from the word model of libime (LGPL-2.1-or-later; see followers.md beside it), as the Debian package
 * libime-data-language-model carries it. The model is 17 MB, so it is no dependency:
 *
 *   apt-get download libime-data-language-model && dpkg -x libime-data-language-model_*.deb model
 *   npm run followers -- model/usr/lib/x86_64-linux-gnu/libime/zh_CN.lm
 *
 * src/lexicon/followers.ts says how the table is laid out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { pack } from './followers/packed.ts';
import { readKenlm } from './followers/kenlm.ts';
import { select } from './followers/selection.ts';
import { told } from './told.ts';

const SIZE = { words: 130_000, pairs: 1_000_000, triples: 300_000 };

const USAGE = 'Usage: npm run followers -- FILE (zh_CN.lm of libime-data-language-model)';
const { positionals: [path] } = told(USAGE, { allowPositionals: true });
if (path === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const packed = pack(select(readKenlm(readFileSync(path)), SIZE));
const compressed = brotliCompressSync(packed, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } });
writeFileSync(new URL('../src/lexicon/data/followers.br', import.meta.url), compressed);
console.log(`${(packed.length / 1e6).toFixed(1)} MB, compressed ${(compressed.length / 1e6).toFixed(2)} MB`);
