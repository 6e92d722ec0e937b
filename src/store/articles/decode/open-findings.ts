import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Findings } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import type { Decode } from '../../decode.ts';
import { decodeFindings, decodePerson, decodeQuote } from './decode-findings.ts';
import { readPart } from './read-row.ts';
import { type PackedRow, unpackOnce } from './unpack-once.ts';

/** The text and findings of an article, each decoded when it is asked for, by its number. */
export type OpenedFindings = {
  /** The text they were found in. */
  text(): string;
  all(): Findings;
  quote(number: number): Quote;
  person(number: number): Person;
  people(): readonly Person[];
  times(): readonly TimeExpression[];
};

/** Opens `articles.findings`. What cannot be read is a StoreError when it is asked for. */
export function openFindings(row: PackedRow): OpenedFindings {
  const place = { table: 'articles', row: row.number };
  const unpacked = unpackOnce(row);
  const text = () => readPart(place, unpacked.text);
  const parts = () => readPart(place, unpacked.parts);
  const pick = <T>(kind: keyof Findings, number: number, decode: Decode<T>): T =>
    readPart(place, () => decode(Object(parts()[kind])[number]));
  const all = (parts: Readonly<Record<string, unknown>>) => readPart(place, () => decodeFindings(parts));
  return {
    text,
    all: () => all(parts()),
    quote: (number) => pick('quotes', number, decodeQuote),
    person: (number) => pick('people', number, decodePerson),
    people: () => all({ people: parts().people }).people,
    times: () => all({ times: parts().times }).times,
  };
}
