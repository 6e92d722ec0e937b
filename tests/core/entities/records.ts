import type { NameRecord } from '../../../src/core/entities/name-record.ts';

/** One article's record of a name; what a test does not care for is filled in. */
export function record(article: string, name: string, more: Partial<NameRecord> = {}): NameRecord {
  return {
    article,
    day: null,
    outlet: null,
    kind: 'person',
    name,
    aliases: [],
    role: null,
    gender: 'unknown',
    mentions: 1,
    isKnown: true,
    statements: 0,
    ...more,
  };
}
