import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of the house, from the top down. Data flows down this list, and so do imports: a room knows those above it. */
const STAGES = ['read', 'repair', 'simplify', 'punctuate', 'strip', 'articles', 'extract', 'corrections', 'link'];
const CELLAR = ['text', 'lexicon'], ABOVE = ['digest', 'search', 'site'];

/** Each reads one kind of facts of an article, and is handed those that were read before it. */
const EXTRACTORS = ['regions', 'officials', 'projects', 'figures', 'statements', 'slogans'];

/** `src/<room>` imports the cellar and itself; of the stages above it, only types. `more` is asked of some of its files. */
const room = (name, above, files = `src/${name}/**/*.{ts,tsx}`, more = []) => ({
  files: [files],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        {
          regex: `^(\\.\\./)+(${[...STAGES, ...ABOVE].filter((r) => r !== name && !above.includes(r)).join('|')})/`,
          message: `src/${name} may not know that room: imports run down the house (see README, "How it is organised").`,
        },
        ...(above.length === 0 ? [] : [{
          regex: `^(\\.\\./)+(${above.join('|')})/`,
          allowTypeImports: true,
          message: `src/${name} may import only types from the stages above it; only src/digest runs them.`,
        }]),
        ...more,
      ],
    }],
  },
});

export default tseslint.config(
  { ignores: ['_site/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } }, 'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] } },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Indexing behind a bounds check is plainer with `!` than with a branch that cannot be taken.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  ...CELLAR.map((name) => ({
    files: [`src/${name}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.\\./)+(${[...STAGES, ...ABOVE].join('|')})/`, message: `src/${name} lies under the stages and imports none of them.` }] }] },
  })),
  ...STAGES.map((name, i) => room(name, STAGES.slice(0, i))),
  ...EXTRACTORS.map((name) => room('extract', STAGES.slice(0, STAGES.indexOf('extract')), `src/extract/${name}/**/*.ts`, [{
    regex: `^(\\.\\./)+(${EXTRACTORS.filter((e) => e !== name).join('|')})/`,
    message: 'An extractor knows what the others have found (src/extract/facts.ts), not how they read it: what two of them need lies in src/extract.',
  }])),
  ...[['search', 'site'], ['site', null]].map(([name, never]) => ({
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [
      { regex: `^(\\.\\./)+(${STAGES.join('|')}|lexicon)/`, allowTypeImports: true, message: `src/${name} knows only the digest's shape.` },
      ...(never === null ? [] : [{ regex: `^(\\.\\./)+${never}/`, message: `src/${name} lies above src/${never}.` }]),
      { regex: '^(\\.\\./)+digest/', allowTypeImports: true, message: `src/${name} knows only the digest's shape, not how it is made.` },
    ] }] },
  })),
  // What a build reads decides what it makes: nothing is tuned from outside.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'A rule\'s weights stand in its file.' }] } },
);
