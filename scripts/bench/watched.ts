import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A stage of a command: from the end of the one before to the line with which it says that it has ended. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** The most memory that the command and all processes under it held together, in MiB; null where the system does not tell. */
  readonly peak: number | null;
}

/** How often memory is looked at. */
const EVERY = 50;

/**
 * Runs a command and times its stages by the lines that it writes on standard error (`Reading seeds: 5`), and the rest as
 * a last stage.
 * @throws where the command does not end well, with what it said
 */
export async function watched(command: string, args: readonly string[]): Promise<Stage[]> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stages: Stage[] = [];
  let began = performance.now(), peak: number | null = null, said = '', line = '';
  const end = (name: string): void => {
    const now = performance.now();
    stages.push({ name, seconds: (now - began) / 1000, peak });
    began = now;
    peak = null;
  };
  const look = setInterval(() => {
    const held = memory(child.pid!);
    if (held !== null) peak = Math.max(peak ?? 0, held);
  }, EVERY);
  child.stdout.on('data', (text: Buffer) => { said += text.toString(); });
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
    line += text.toString();
    for (let at = line.indexOf('\n'); at >= 0; at = line.indexOf('\n')) {
      const name = /^(.+): \d+$/u.exec(line.slice(0, at))?.[1];
      if (name !== undefined) end(name);
      line = line.slice(at + 1);
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => { child.on('error', reject).on('close', resolve); });
  clearInterval(look);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${said}`);
  end('rest');
  return stages;
}

/** Resident memory of a process and all under it, in MiB. Linux tells it under /proc. */
function memory(pid: number): number | null {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean));
    return below.reduce((sum, child) => sum + (memory(Number(child)) ?? 0), own);
  } catch (error) {
    // The process has just ended, or this is no Linux.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
