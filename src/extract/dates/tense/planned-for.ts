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
