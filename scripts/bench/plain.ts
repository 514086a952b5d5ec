import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As long as a clipping of the made collection: about 2,500 characters. */
const BODY = `${'项目建设稳步推进。'.repeat(28)}\n\n`.repeat(10);

/**
 * Writes as many plain pages for Eleventy as it is told, each a Markdown file of its own, as a folder of clippings is: a title and ten paragraphs.
 * @throws where the folder cannot be written
 */
export function writePlain(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < pages; n++) writeFileSync(join(folder, `${n}.md`), `---\ntitle: 第${n}篇\n---\n${BODY}`);
}
