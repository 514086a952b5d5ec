import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a system keeps its Chromium, most often. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The Chromium to test with: the one that CHROMIUM_PATH names, else the system's, else the one that the package
 * @sparticuz/chromium brings along (Linux on x64).
 * @throws where there is none
 */
export async function executable(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there.`);
  const own = named ?? SYSTEM.find((path) => existsSync(path));
  if (own !== undefined) return own;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Starts it. @throws where that cannot be done, saying what to do */
export async function launch(): Promise<Browser> {
  try {
    // In containers there is no sandbox to be had. The packed one's own arguments are for a server with one process: not for many pages.
    return await chromium.launch({ executablePath: await executable(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  } catch (cause) {
    throw new Error('No Chromium to test with. Install one (Debian: apt-get install chromium) or name one in CHROMIUM_PATH; the packed one runs on Linux x64 only.', { cause });
  }
}
