import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countColumns } from '../../../src/cli/show/columns.ts';
import { createProgress, type Output } from '../../../src/cli/show/progress.ts';
import { type ProgressState, renderFinal, renderProgress } from '../../../src/cli/show/render-progress.ts';
import { createStoryClock } from '../../../src/core/clock.ts';

const HALF: ProgressState = { done: 500, total: 1000, seconds: 20, current: 'news/article.txt' };
const BAR = '██████████░░░░░░░░░░';

test.each<readonly [Partial<ProgressState>, number, string]>([
  [{}, 100, `500 of 1,000  ${BAR}  25/s  20 s left  news/article.txt`],
  [{}, 65, `500 of 1,000  ${BAR}  25/s  20 s left  …article.txt`],
  [{}, 55, `500 of 1,000  ${BAR}  25/s  20 s left`],
  [{}, 45, `500 of 1,000  ${BAR}  25/s`],
  [{}, 36, `500 of 1,000  ${BAR}`],
  [{}, 20, '500 of 1,000'],
  [{}, 5, ''],
  [{ done: 0, seconds: 0 }, 100, `0 of 1,000  ${'░'.repeat(20)}  news/article.txt`],
  [{ done: 1, seconds: 0.5 }, 100, `1 of 1,000  ${'░'.repeat(20)}  news/article.txt`],
  [{ done: 10, seconds: 20 }, 60, `10 of 1,000  ${'░'.repeat(20)}  0.5/s  33 min left`],
  [{ done: 1, seconds: 20, total: 10_000 }, 100, `1 of 10,000  ${'░'.repeat(20)}  0.1/s  56 h left  news/article.txt`],
  [{ done: 1000, seconds: 40 }, 100, `1,000 of 1,000  ${'█'.repeat(20)}  25/s  news/article.txt`],
  [{ total: 0, done: 0, current: '' }, 100, `0 of 0  ${'░'.repeat(20)}`],
  [{ current: 'a\u001b[2Jb\nc.txt' }, 100, `500 of 1,000  ${BAR}  25/s  20 s left  ab\ufffdc.txt`],
])('%j in %i columns is %j', (parts, columns, line) => {
  expect(renderProgress({ ...HALF, ...parts }, columns)).toBe(line);
});

test('whatever is read in whatever terminal, the line fits', () => {
  const state = fc.record({
    done: fc.nat(),
    total: fc.nat(),
    seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
    current: fc.string({ unit: 'binary' }),
  });
  fc.assert(
    fc.property(state, fc.nat(120), (one, columns) => {
      expect(countColumns(renderProgress(one, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});

test('the last line says how much, how long and how fast', () => {
  expect(renderFinal({ ...HALF, done: 1000 })).toBe('1,000 of 1,000 read in 20 s, 50/s');
  expect(renderFinal({ ...HALF, done: 1, total: 1, seconds: 0.2 })).toBe('1 of 1 read in 1 s');
});

/** A clock, and both outputs of a program, as one list of what was written. */
function openTerminal(isTTY: boolean) {
  const written: string[] = [];
  const to = (name: string): Output => ({ isTTY, columns: 40, write: (text) => written.push(`${name}:${text}`) });
  const clock = createStoryClock(Temporal.Instant.from('2016-07-13T10:00Z'));
  const wait = (milliseconds: number) => clock.set(clock.now().add({ milliseconds }));
  const progress = createProgress({ total: 4, clock, output: to('out'), errors: to('err') });
  return { progress, written, wait };
}

const ERASE = '\r\u001b[2K';

test('on a terminal the bar gives way to a line of the answer, and comes back below it', () => {
  const { progress, written } = openTerminal(true);
  progress.tell(1, 'a');
  const drawn = `err:${ERASE}1 of 4  █████░░░░░░░░░░░░░░░  a`;
  expect(written).toEqual([drawn]);
  progress.print('new: A');
  progress.complain('b cannot be read');
  expect(written.slice(1)).toEqual([
    `err:${ERASE}`,
    'out:new: A\n',
    drawn,
    `err:${ERASE}`,
    'err:b cannot be read\n',
    drawn,
  ]);
});

test('the bar is drawn ten times a second at most', () => {
  const { progress, written, wait } = openTerminal(true);
  for (let done = 0; done < 100; done++) {
    progress.tell(done, 'a');
    wait(10);
  }
  expect(written).toHaveLength(10);
});

test('at the end the bar is gone and one line stays', () => {
  const { progress, written, wait } = openTerminal(true);
  progress.tell(4, 'd');
  wait(2000);
  progress.end();
  expect(written.slice(1)).toEqual([`err:${ERASE}`, 'err:4 of 4 read in 2 s, 2.0/s\n']);
});

test('on a pipe nothing is drawn but the last line', () => {
  const { progress, written, wait } = openTerminal(false);
  progress.tell(1, 'a');
  progress.print('new: A');
  progress.tell(4, 'd');
  wait(2000);
  progress.end();
  expect(written).toEqual(['out:new: A\n', 'err:4 of 4 read in 2 s, 2.0/s\n']);
});
