import { countColumns, keepEnd, toSafeLine } from './columns.ts';

export type ProgressState = {
  readonly done: number;
  readonly total: number;
  /** Seconds since the start. */
  readonly seconds: number;
  /** What is being read: the name of a file, as given. */
  readonly current: string;
};

const BAR_COLUMNS = 20;
const SEPARATOR = '  ';
/** A name that is cut shorter tells nothing. */
const SHORTEST_NAME = 8;

/** One line of at most `columns` columns: count, bar, rate, time left, name; parts that do not fit are dropped from the end. */
export function renderProgress(state: ProgressState, columns: number): string {
  let line = '';
  for (const part of [toCount(state), toBar(state), toRate(state), toTimeLeft(state)].filter((one) => one !== '')) {
    const longer = line === '' ? part : `${line}${SEPARATOR}${part}`;
    if (countColumns(longer) > columns) return line;
    line = longer;
  }
  const room = columns - countColumns(line) - SEPARATOR.length;
  const name = room < SHORTEST_NAME ? '' : keepEnd(toSafeLine(state.current), room);
  return name === '' ? line : `${line}${SEPARATOR}${name}`;
}

/** The line that remains: "1,000 of 1,000 read in 20 s, 50/s". */
export function renderFinal(state: ProgressState): string {
  const rate = toRate(state);
  return `${toCount(state)} read in ${toDuration(state.seconds)}${rate === '' ? '' : `, ${rate}`}`;
}

function toCount({ done, total }: ProgressState): string {
  return `${show(done)} of ${show(total)}`;
}

function toBar({ done, total }: ProgressState): string {
  const full = total > 0 ? Math.floor((Math.min(done, total) / total) * BAR_COLUMNS) : 0;
  return '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full);
}

/** Empty in the first second, when it would only jump. */
function toRate({ done, seconds }: ProgressState): string {
  if (seconds < 1 || done === 0) return '';
  const rate = done / seconds;
  return `${rate < 10 ? rate.toFixed(1) : show(Math.round(rate))}/s`;
}

function toTimeLeft({ done, total, seconds }: ProgressState): string {
  if (seconds < 1 || done === 0 || done >= total) return '';
  return `${toDuration(((total - done) * seconds) / done)} left`;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Rounded up, in the largest unit with a value of at least two. */
function toDuration(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${Math.ceil(seconds)} s`;
  return seconds < 2 * HOUR ? `${Math.ceil(seconds / MINUTE)} min` : `${show(Math.ceil(seconds / HOUR))} h`;
}

function show(count: number): string {
  return count.toLocaleString('en-GB');
}
