import type { DayOrder } from './find-days.ts';

const DAY_FIRST_SITE =
  /\.(?:uk|au|nz|in|ie|za|sg|hk|my|ng|ke|pk|de|at|ch|fr|it|es|pt|nl|be|dk|se|no|fi|pl|br|mx|ar|eu|ru|tr)$/;

/** The usual order of day and month: American pages write the month first, all others the day. */
export function toDayOrder(language: string, url: string | null): DayOrder {
  if (language !== '' && !/^en(?:$|[_-]us)/.test(language)) return 'day-first';
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return /^en[_-]us/.test(language) || !DAY_FIRST_SITE.test(host) ? 'month-first' : 'day-first';
}
