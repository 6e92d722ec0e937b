import { Command } from 'commander';
import { benchExtract } from './bench-extract.ts';
import { benchTelling } from './bench-telling.ts';

/** `npm run bench`: speeds side by side in one run, as ratios; never asserted in a test. */
export function benchProgram(): Command {
  return new Command('bench').description('Measure speeds side by side, as ratios').action(async () => {
    print('extraction over the bundled articles, one core; ratio to cutting the text into words');
    for (const { name, megabytesPerSecond, ratio } of await benchExtract())
      print(
        `${name.padEnd(WIDTH)} ${megabytesPerSecond.toFixed(2).padStart(9)} MB/s    ${ratio.toFixed(3).padStart(9)}`,
      );
    print('\ntelling; ratio to what a tick or the platform allows');
    for (const { what, value, unit, ratio, limit } of await benchTelling())
      print(
        `${what.padEnd(WIDTH)} ${value.toFixed(1).padStart(9)} ${unit.padEnd(7)} ${ratio.toFixed(1).padStart(9)} (${limit})`,
      );
  });
}

const WIDTH = 44;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
