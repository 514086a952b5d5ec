import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * What a command was told on its command line. Where that is `--help`, or makes no sense, says how the command is used and
 * ends the process (exit codes 0 and 2), so that nobody meets a stack trace for a slip of the finger.
 */
export function told<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  helps(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** Says how the command is used, and ends the process, where somebody asks for that. */
export function helps(usage: string): void {
  if (!process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) return;
  console.log(usage);
  process.exit(0);
}
