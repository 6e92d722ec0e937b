import type { Clock } from '../../core/clock.ts';
import { type ProgressState, renderFinal, renderProgress } from './render-progress.ts';

/** The progress of long work, on a separate line below its output. */
export type Progress = {
  /** `done` items are finished, and this one is being read. */
  tell(done: number, current: string): void;
  /** A line of the answer, on standard output. */
  print(line: string): void;
  /** A line about a problem, on standard error. */
  complain(line: string): void;
  /** Removes the bar and leaves one line that says what was done. */
  end(): void;
};

/** The part of a stream that is needed, as in process.stdout and process.stderr. */
export type Output = { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };

export type ProgressParts = {
  readonly total: number;
  readonly clock: Clock;
  readonly output: Output;
  /** Where the bar is drawn if this is a terminal; on a pipe, only the last line is written. */
  readonly errors: Output;
};

const REDRAW_MS = 100;
const ERASE_LINE = '\r\u001b[2K';
const USUAL_COLUMNS = 80;

export function createProgress({ total, clock, output, errors }: ProgressParts): Progress {
  const start = clock.now();
  let state: ProgressState = { done: 0, total, seconds: 0, current: '' };
  let drawnAt = -REDRAW_MS;
  let isDrawn = false;

  function draw(): void {
    if (!errors.isTTY) return;
    // The last column stays empty: on some terminals a full line starts a new one.
    errors.write(ERASE_LINE + renderProgress(state, (errors.columns ?? USUAL_COLUMNS) - 1));
    drawnAt = state.seconds * 1000;
    isDrawn = true;
  }

  function erase(): void {
    if (isDrawn) errors.write(ERASE_LINE);
    isDrawn = false;
  }

  function writeAbove(stream: Output, line: string): void {
    const wasDrawn = isDrawn;
    erase();
    stream.write(`${line}\n`);
    if (wasDrawn) draw();
  }

  return {
    tell(done, current) {
      state = { ...state, done, current, seconds: secondsSince(start, clock) };
      if (state.seconds * 1000 - drawnAt >= REDRAW_MS) draw();
    },
    print: (line) => writeAbove(output, line),
    complain: (line) => writeAbove(errors, line),
    end() {
      erase();
      errors.write(`${renderFinal({ ...state, seconds: secondsSince(start, clock) })}\n`);
    },
  };
}

function secondsSince(start: Temporal.Instant, clock: Clock): number {
  return clock.now().since(start).total('seconds');
}
