import type { DateChange, FindingsChange, StatementChange } from '../../../core/reports/findings-change.ts';
import type { EarlierDate } from '../../../core/views/views.ts';
import { type Decode, decodeFields, decodeList, decodeString, decodeWord } from '../../decode.ts';
import { decodeKeyDate, decodeQuote } from './decode-findings.ts';
import { decodeAbsent } from './decode-parts.ts';

const decodeStatementChange = decodeFields<StatementChange>({
  what: decodeWord(['added', 'gone', 'reworded', 'speaker']),
  before: decodeAbsent(decodeQuote),
  after: decodeAbsent(decodeQuote),
});

const decodeDateChange = decodeFields<DateChange>({
  what: decodeWord(['added', 'gone', 'moved', 'certainty']),
  before: decodeAbsent(decodeKeyDate),
  after: decodeAbsent(decodeKeyDate),
});

export const decodeChange: Decode<FindingsChange> = decodeFields<FindingsChange>({
  statements: decodeList(decodeStatementChange),
  dates: decodeList(decodeDateChange),
});

export const decodeEarlierDates: Decode<readonly EarlierDate[]> = decodeList(
  decodeFields<EarlierDate>({ date: decodeString, event: decodeString, until: decodeString }),
);

export const decodeWhy: Decode<readonly string[]> = decodeList(decodeString);
