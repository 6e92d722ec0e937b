import { countOf, durationValue } from '../../pattern/numbers.ts';
import { type Context, repeated, type TimeMatch, type TimeReading, type TimeRule } from '../../rule.ts';

/** Recurring times: "daily", "every Monday", "each year", "twice a week", "Tuesday nights", "a year" after a rate. */
export const sets: readonly TimeRule[] = [
  { name: 'set-word', pattern: '{s SETWORD}', read: readSetWord },
  {
    name: 'every',
    pattern:
      '(every|each) (other|{n COUNT})? -? {u UNIT|UNITS|CLOCKUNIT|CLOCKUNITS|WEEKDAY|DAYPART|MONTH|SEASON} ((?<=hour|hours) and {m COUNT} minutes)?',
    read: readEvery,
  },
  {
    name: 'weekdays',
    pattern: '{w WEEKDAYS|WEEKDAY} {t DAYPARTS}?',
    read: readWeekdays,
  },
  {
    // "Monday and Tuesday nights"
    name: 'weekdays',
    pattern: '{w WEEKDAY} (?= (,|and|or|through|to) (WEEKDAY ,? (and|or))? WEEKDAY {t DAYPARTS})',
    read: readWeekdays,
  },
  { name: 'rate', pattern: '(once|twice|times) (a|an|per|each|every) {u UNIT|CLOCKUNIT}', read: readEvery },
];

/** "a quarterly loss" is that of one quarter. */
function readSetWord(match: TimeMatch, { tokens }: Context): TimeReading {
  const isOfOne = match.words('s')[0] === 'quarterly' && /^\p{L}/u.test(tokens.texts[match.to] ?? '');
  return isOfOne ? null : repeated(match.value('s', 'SETWORD') ?? 'P1D');
}

function readEvery(match: TimeMatch): TimeReading {
  const weekday = match.value('u', 'WEEKDAY');
  if (weekday) return repeated(`XXXX-WXX-${weekday}`);
  const month = match.value('u', 'MONTH');
  if (month) return repeated(`XXXX-${month.padStart(2, '0')}`);
  const part = match.value('u', 'DAYPART');
  if (part) return repeated(`XXXX-XX-XXT${part}`);
  const season = match.value('u', 'SEASON');
  if (season) return repeated(`XXXX-${season}`);
  const unit = match.value('u', 'UNIT', 'UNITS', 'CLOCKUNIT', 'CLOCKUNITS');
  const minutes = match.has('m') ? `${countOf(match, 'm')}M` : '';
  return unit ? repeated(`${durationValue(countOf(match, 'n'), unit)}${minutes}`) : null;
}

function readWeekdays(match: TimeMatch): TimeReading {
  const part = match.value('t', 'DAYPARTS');
  const several = match.value('w', 'WEEKDAYS');
  if (!several && !part) return null;
  return repeated(`XXXX-WXX-${several ?? match.value('w', 'WEEKDAY')}${part ? `T${part}` : ''}`);
}
