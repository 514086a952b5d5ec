import type { SingleBar } from 'cli-progress';

/** Shows how far a stage is: a bar on a terminal, a line at its end elsewhere. */
interface Progress {
  /** `done` of `total` steps of a stage; a stage ends when both are equal. */
  step(stage: string, done: number, total: number): void;
}

export async function progress(out: NodeJS.WriteStream = process.stderr): Promise<Progress> {
  const drawn = out.isTTY ? (await import('cli-progress')).default : null;
  let bar: SingleBar | null = null;
  let current = '';
  return {
    step(stage, done, total) {
      if (drawn === null) {
        if (done === total) out.write(`${stage}: ${total}\n`);
        return;
      }
      if (stage !== current) {
        bar?.stop();
        bar = new drawn.SingleBar({ format: `${stage.padEnd(14)} {bar} {value}/{total}`, stream: out, hideCursor: true, stopOnComplete: false }, drawn.Presets.shades_grey);
        bar.start(total, done);
        current = stage;
      } else bar?.update(done);
      if (done === total) {
        bar?.stop();
        bar = null;
        current = '';
      }
    },
  };
}
