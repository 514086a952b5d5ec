/**
 * `npm test`: type check, lint, and every test (unit, golden, property, browser), each step whole, the first fault last.
 * `npm test -- NAME…` passes names on to the test runner alone.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
/** The file behind a package's command. */
function command(name: string, bin = name): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]!);
}

const names = process.argv.slice(2);
const steps: [title: string, file: string, args: string[]][] = [
  ['Type check', command('typescript', 'tsc'), ['-p', '.']],
  ['Lint', command('eslint'), ['.', '--config', 'scripts/eslint.config.js', '--max-warnings', '0']],
  ['Tests', command('vitest'), ['run', '--config', 'test/vitest.config.ts', ...names]],
];
const failed: string[] = [];
for (const [title, file, args] of names.length > 0 ? steps.slice(2) : steps) {
  console.log(`\n── ${title} ──`);
  const done = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  if (done.error) throw done.error;
  if (done.status !== 0) failed.push(title);
}
console.log(failed.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
