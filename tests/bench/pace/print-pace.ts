import { benchPace, type PaceFigure, type PaceRow } from './bench-pace.ts';
import { SIMULATED_DAYS } from './publishing-rhythms.ts';

/** The lines of `npm run bench pace`. */
export function printPace(row: (name: string, value: string, ratio: string) => void): string {
  const { rows, daily, all } = benchPace();
  for (const one of [...rows, daily, all]) row(one.name, toPaceWords(one), one.ratio.toFixed(2));
  return `simulated over ${SIMULATED_DAYS} days; ratio of requests to those of halving and lengthening the wait`;
}

function toPaceWords({ items, now, before }: PaceRow): string {
  return `${String(items).padStart(5)} items: ${toFigureWords(now)}; before: ${toFigureWords(before)}`;
}

function toFigureWords({ medianLate, p95Late, requests }: PaceFigure): string {
  const late = `half ${medianLate.toFixed(1)}, 95 of 100 ${p95Late.toFixed(0)} min late at most`;
  return `${late}, ${requests.toFixed(1)} requests a day`;
}
