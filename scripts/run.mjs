/**
 * Runs one of the project's TypeScript scripts, after seeing to it that what it needs is installed:
 *
 *   node scripts/run.mjs build --seeds DIR …
 *
 * Plain JavaScript without dependencies, because on a fresh clone there are none yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { room } from './room.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const say = (line) => process.stderr.write(`${line}\n`);

/** Packages of a lock file by place, without the root and what other platforms need. */
const packagesOf = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([place, p]) => place !== '' && !p.link && !p.optional);

/** Why the installed packages do not fit the lock file, or null where they do. */
export function lacking(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const there = new Map(packagesOf(installed));
  for (const [place, wanted] of packagesOf(join(folder, 'package-lock.json'))) {
    const found = there.get(place);
    if (found === undefined || !existsSync(join(folder, place))) return `${place} is missing`;
    if (found.version !== wanted.version) return `${place} is ${found.version}, the lock file says ${wanted.version}`;
  }
  return null;
}

/**
 * Commands that hold the project's own cutting of words against nodejieba's. All others read only the dictionaries that come
 * with it, so they run where its addon is not built, and no compiler is there to build it.
 */
const COMPARING = ['test', 'bench-facts'];

/** Why nodejieba's addon cannot be loaded by this Node, or null where it can. */
function addonFault() {
  try {
    require(join(root, 'node_modules/nodejieba/build/Release/nodejieba.node'));
    return null;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

/** What building a package from C++ needs and this machine has not. */
function missingTools() {
  const has = (...commands) => commands.some((c) => spawnSync(c, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0);
  const lacks = [];
  if (!has('python3', 'python')) lacks.push('Python 3 (python3)');
  if (process.platform !== 'win32' && !has('make', 'gmake')) lacks.push('make');
  if (process.platform !== 'win32' && !has('c++', 'g++', 'clang++')) lacks.push('a C++ compiler (g++ or clang++)');
  return lacks;
}

function fail(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

function npm(...args) {
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.error?.code === 'ENOENT') fail('npm was not found. Install Node.js with npm (https://nodejs.org) and run the command again.');
  return done.status === 0;
}

function toolsAdvice() {
  const lacks = missingTools();
  return lacks.length === 0
    ? ['Every build tool is there, so the reason stands in npm\'s own words above.']
    : [
      'It is built from C++ on this machine, and this is lacking:',
      ...lacks.map((tool) => `  - ${tool}`),
      'On Debian or Ubuntu: sudo apt-get install python3 make g++    On macOS: xcode-select --install    On Windows: the "Desktop development with C++" build tools.',
    ];
}

/** Packages with a native part that every command needs, as package.json lets them build it; each brings it ready for the usual systems. */
const nativePackages = () => Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).allowScripts).filter(([name, allowed]) => allowed && name !== 'nodejieba').map(([name]) => name);

function prepare(script) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Fangzhi needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`);
  const reason = lacking(root);
  if (reason !== null) {
    say(`Installing packages (npm ci), because ${reason}. This takes a minute or two the first time.`);
    if (!npm('ci', '--ignore-scripts', '--no-audit', '--no-fund')) fail('npm ci did not succeed, so nothing was run. The reason stands in npm\'s own words above.');
    const names = nativePackages();
    if (!npm('rebuild', ...names)) fail(`One of ${names.join(', ')} could not be made ready, so nothing was run.`, ...toolsAdvice());
  }
  const fault = COMPARING.includes(script) ? addonFault() : null;
  if (fault !== null) {
    say(`Building nodejieba for Node ${process.versions.node}, because it does not load: ${fault}`);
    if (!npm('rebuild', 'nodejieba') || addonFault() !== null) fail('nodejieba could not be built, so nothing was run.', ...toolsAdvice());
  }
}

async function run([script, ...args]) {
  const file = script && join(root, 'scripts', `${script}.ts`);
  if (!file || !existsSync(file)) fail(`There is no script "${script ?? ''}" in scripts/.`);
  prepare(script);
  // Loaded only now: it needs packages to be there.
  const { compiled } = await import('../src/compiled.mjs');
  const done = spawnSync(process.execPath, [...room(), '--enable-source-maps', join(await compiled(), 'scripts', `${script}.mjs`), ...args], { cwd: root, stdio: 'inherit' });
  if (done.error) throw done.error;
  process.exitCode = done.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
