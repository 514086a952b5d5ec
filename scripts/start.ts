/** `npm start`: builds, serves on localhost, and builds anew when a clipping changes. */
import { watch } from 'chokidar';
import { NoFolder } from '../src/digest/folder.ts';
import { build, endWhenInterrupted } from './building.ts';
import { Misuse, options, USAGE } from './options.ts';
import { serve } from './serve.ts';
import { helps } from './told.ts';

/** Editors write a file in several steps; one build after the last of them is enough. */
const QUIET = 200;

async function start(args: readonly string[]): Promise<void> {
  const chosen = options(args);
  endWhenInterrupted();
  await build(chosen);
  const serving = await serve(chosen.out, { prefix: chosen['path-prefix'], port: chosen.port, live: true });
  console.log(`\nThe site stands at ${serving.url}\nWatching ${chosen.seeds} for changes; Ctrl+C ends it.`);

  let wait: ReturnType<typeof setTimeout> | undefined;
  let building = false, again = false;
  const rebuild = async (): Promise<void> => {
    if (building) { again = true; return; }
    building = true;
    try {
      if (await build(chosen)) serving.reload();
    } catch (error) {
      // The folder may be gone for a moment; the next change builds again.
      console.error(error instanceof Error ? error.message : error);
    } finally {
      building = false;
    }
    if (again) { again = false; await rebuild(); }
  };
  watch(chosen.seeds, { ignoreInitial: true }).on('all', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void rebuild(), QUIET);
  });
}

helps(USAGE);
try {
  await start(process.argv.slice(2));
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!(error instanceof Misuse || error instanceof NoFolder || inUse)) throw error;
  console.error(inUse ? 'The port is in use. Name another with --port.' : (error as Error).message);
  process.exitCode = 1;
}
