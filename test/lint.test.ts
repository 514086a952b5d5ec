import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'scripts/eslint.config.js' });
const faults = async (filePath: string, code: string): Promise<string[]> =>
  (await eslint.lintText(code, { filePath })).flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`));

describe('the lint rules about the house', () => {
  it('refuse an import that runs up it', async () => {
    expect(await faults('src/repair/planted.ts', "import { read } from '../extract/index.ts';\nread();\n")).toEqual([expect.stringContaining('src/repair may not know that room')]);
    expect(await faults('src/text/planted.ts', "import { trie } from '../read/index.ts';\ntrie();\n")).toEqual([expect.stringContaining('imports none of them')]);
    expect(await faults('src/site/planted.ts', "import { digestSeed } from '../digest/seed.ts';\ndigestSeed();\n")).toEqual([expect.stringContaining("only the digest's shape")]);
  });
  it('let a stage know the types, and only the types, of those above it', async () => {
    expect(await faults('src/strip/planted.ts', "import type { Page } from '../read/page.ts';\nexport const x = (p: Page): Page => p;\n")).toEqual([]);
    expect(await faults('src/strip/planted.ts', "import { read } from '../read/index.ts';\nread();\n")).toEqual([expect.stringContaining('only types')]);
  });
  it('let every stage use the text and the lexicons', async () => {
    expect(await faults('src/extract/planted.ts', "import { span } from '../text/span.ts';\nimport { trie } from '../lexicon/trie.ts';\nexport const x = [span, trie];\n")).toEqual([]);
  });

  const folder = 'src/text/planted-cycle';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it('refuse a cycle', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/one.ts`, "import { two } from './two.ts';\nexport const one = (): number => two() + 1;\n");
    writeFileSync(`${folder}/two.ts`, "import { one } from './one.ts';\nexport const two = (): number => one() + 1;\n");
    const found = (await eslint.lintFiles([`${folder}/one.ts`])).flatMap((r) => r.messages.map((m) => m.ruleId));
    expect(found).toContain('import-x/no-cycle');
  });
});
