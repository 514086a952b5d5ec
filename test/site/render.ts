/**
 * Renders the fixture for those who work on the pages: `node --import tsx test/site/render.ts OUT` writes the site and
 * the page of all components (OUT/components/), which the published site does not have.
 */
import type { Digest } from '../../src/digest/digest.ts';
import { render } from '../../scripts/render.ts';
import { digest } from './fixture/index.ts';

export const renderSite = (from: Digest, out: string): Promise<number> => render(from, out);

const out = process.argv[2];
if (import.meta.filename === process.argv[1] && out !== undefined) {
  const files = await renderSite(digest, out);
  console.log(`${files} files in ${out}`);
}
