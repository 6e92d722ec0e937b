import type { TimeTokens } from '../pattern/tokens.ts';
import type { TenseWords } from './tense-words.ts';

/** "a summit for September 14", not "sales for March", "a loss for the quarter" or "blamed for Monday violence". */
export function isPlannedFor({ texts }: TimeTokens, from: number, to: number, words: TenseWords): boolean {
  if (texts[from - 1] !== 'for' || BLAMED.has(texts[from - 2] ?? '') || words.done.has(texts[to] ?? '')) return false;
  if (DELIVERIES.has(texts[to] ?? '')) return true;
  if (REPORTED.has(texts[to - 1] ?? '') && !isForecast(texts, from)) return false;
  return to - from > 1 || texts[from]?.endsWith('day') === true;
}

/** "futures for April delivery" */
const DELIVERIES = new Set(['delivery', 'settlement']);

/** "a loss for the fourth quarter": what is reported is over. */
const REPORTED = new Set(['quarter', 'quarters', 'half', 'period']);
const isForecast = (texts: readonly string[], from: number) =>
  texts.slice(Math.max(0, from - FORECAST_REACH), from).some((text) => FORECASTS.has(text));
const FORECAST_REACH = 6;
const FORECASTS = new Set(
  'forecast forecasts outlook guidance target targets goal goals budget estimate estimates projection projections'.split(
    ' ',
  ),
);
const BLAMED = new Set(['blamed', 'responsible', 'blame', 'known', 'reported', 'than']);

/** "as the parties head towards elections in November": what is awaited, whatever tense its sentence has. */
export function isAwaited(texts: readonly string[], from: number, plan: ReadonlySet<string>): boolean {
  if (!(texts[from - 1] === 'in' || texts[from - 1] === 'on') || !plan.has(texts[from - 2] ?? '')) return false;
  return texts.slice(Math.max(0, from - AWAITED_REACH), from - 2).some((text) => AWAITS.has(text));
}

const AWAITED_REACH = 8;
const AWAITS = new Set('toward towards upcoming approaching looming'.split(' '));

/** "said that it had to be done by Friday": a limit that somebody set is still open, though it was set in the past. */
export function isObliged(texts: readonly string[], from: number): boolean {
  for (let at = from - 2; at > from - AWAITED_REACH; at--) if (texts[at] === 'to') return texts[at - 1] === 'had';
  return false;
}
