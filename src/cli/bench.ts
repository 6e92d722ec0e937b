import { Command } from 'commander';
import { benchExtract } from './bench-extract.ts';

/** `npm run bench`: speeds side by side in one run, as ratios; never asserted in a test. */
export function benchProgram(): Command {
  return new Command('bench').description('Measure speeds side by side, as ratios').action(async () => {
    process.stdout.write('extraction over the bundled articles, one core; ratio to cutting the text into words\n');
    for (const { name, megabytesPerSecond, ratio } of await benchExtract())
      process.stdout.write(
        `${name.padEnd(32)} ${megabytesPerSecond.toFixed(2).padStart(8)} MB/s ${ratio.toFixed(3).padStart(8)}\n`,
      );
  });
}
