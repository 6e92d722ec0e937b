import type { AlertLine } from '../../../core/views/alert-view.ts';

/** Where an alert stands between two looks. */
export type AlertState = {
  /** The revision of the articles up to which they were looked at; null: none yet. */
  readonly cursor: string | null;
  /** The hour in which it last posted (UTC), and how much. */
  readonly hour: string;
  readonly posted: number;
  /** Whether what was too much for that hour was told in a line. */
  readonly isLineSent: boolean;
  /** What waits for the next hour; not more lines than can be shown, but all are counted. */
  readonly left: readonly AlertLine[];
  readonly leftCount: number;
};

export const CURSOR = 'cursor';
const HOUR = 'hour';
const LEFT = 'left';
/** The items of the ledger that hold it. */
export const STATE_ITEMS = [CURSOR, HOUR, LEFT];
const MOST_LINES_KEPT = 20;

/** Whatever is missing or not readable counts as nothing. */
export function parseState(told: ReadonlyMap<string, string>): AlertState {
  const [hour = '', posted = '0', line = ''] = (told.get(HOUR) ?? '').split(' ');
  const [count = '0', ...lines] = (told.get(LEFT) ?? '0').split('\n');
  return {
    cursor: told.get(CURSOR) ?? null,
    hour,
    posted: Number(posted) || 0,
    isLineSent: line === 'line',
    left: lines.map(parseLine),
    leftCount: Number(count) || 0,
  };
}

export function toStateItems({
  cursor,
  hour,
  posted,
  isLineSent,
  left,
  leftCount,
}: AlertState): readonly (readonly [string, string])[] {
  return [
    ...(cursor === null ? [] : [[CURSOR, cursor] as const]),
    [HOUR, `${hour} ${posted}${isLineSent ? ' line' : ''}`],
    [LEFT, [String(leftCount), ...left.slice(0, MOST_LINES_KEPT).map(showLine)].join('\n')],
  ];
}

function parseLine(text: string): AlertLine {
  const [title = '', url = ''] = text.split('\t');
  return { title, url: url || null };
}

function showLine({ title, url }: AlertLine): string {
  return `${title.replace(/\s+/g, ' ')}\t${(url ?? '').replace(/\s/g, '')}`;
}
