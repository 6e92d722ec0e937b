import type { Findings } from '../findings.ts';
import { compareKeyDates } from './compare-key-dates.ts';
import { compareStatements } from './compare-statements.ts';
import type { FindingsChange } from './findings-change.ts';

/** What changed in an article's statements and key dates between two versions. Pure. */
export function compareFindings(before: Findings, after: Findings): FindingsChange {
  return {
    statements: compareStatements(before.quotes, after.quotes),
    dates: compareKeyDates(before.keyDates, after.keyDates),
  };
}
