import { join } from 'node:path';
import { compiled } from '../src/compiled.mjs';

const code = await compiled();

/** The file that Node runs for one of the project's commands, as `npm run NAME` has it run. */
export const command = (name: string): string => join(code, 'scripts', `${name}.mjs`);
