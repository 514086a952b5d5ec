/** `npm run build`: seeds in, site out. Exit code 0 with warnings listed; 1 where nothing could be built. */
import { build, endWhenInterrupted } from './building.ts';
import { options, USAGE } from './options.ts';
import { helps } from './told.ts';

/** Faults that say by themselves what is to be done, by name: what throws them is loaded only where something is to be built. */
const KNOWN: ReadonlySet<string> = new Set(['Misuse', 'NoFolder', 'NotDigested', 'CorrectionFault', 'CorrectionsMiss']);

helps(USAGE);
endWhenInterrupted();
try {
  if (!(await build(options(process.argv.slice(2))))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Error && KNOWN.has(error.name))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
