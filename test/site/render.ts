/**
 * Renders a fixture: `node --import tsx test/site/render.ts OUT [FIXTURE] [SETTINGS]`. FIXTURE is a name that
 * `fixture/index.ts` exports (digest, by default), SETTINGS a JSON object over the site's settings. Beside the site of
 * the rich fixture it writes OUT/components/, the page of all components, for those who work on them; a published site
 * has none.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../src/digest/digest.ts';
import { render } from '../../scripts/render.ts';
import { components } from './components.tsx';
import * as fixtures from './fixture/index.ts';

const [out, name = 'digest', settings = '{}'] = process.argv.slice(2);
if (out === undefined) throw new Error('Say where to: node --import tsx test/site/render.ts OUT');
const chosen = (fixtures as Readonly<Record<string, unknown>>)[name] as Digest | undefined;
if (chosen?.articles === undefined) throw new Error(`There is no fixture "${name}"; there are: ${Object.keys(fixtures).join(', ')}.`);
const digest = { ...chosen, site: { ...chosen.site, ...(JSON.parse(settings) as object) } };
console.log(`${(await render(digest, out)).files} files in ${out}`);
if (name === 'digest') {
  await mkdir(join(out, 'components'), { recursive: true });
  await writeFile(join(out, 'components/index.html'), components(digest));
}
