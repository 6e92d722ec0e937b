import type { Findings } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Quote } from '../../../core/quote.ts';
import type { Decode } from '../../decode.ts';
import { decodeFindings, decodePerson, decodeQuote } from './decode-findings.ts';
import { unpackFindings } from './pack-findings.ts';
import { readPart } from './read-row.ts';

/** The findings of an article, each decoded when it is asked for, by its number. */
export type OpenedFindings = {
  all(): Findings;
  quote(number: number): Quote;
  person(number: number): Person;
  people(): readonly Person[];
};

/** Opens `articles.findings`. What cannot be read is a StoreError when it is asked for. */
export function openFindings(row: { readonly number: number; readonly findings: string }): OpenedFindings {
  const place = { table: 'articles', row: row.number };
  let parsed: Readonly<Record<string, unknown>> | undefined;
  const parts = () => (parsed ??= readPart(place, () => Object(JSON.parse(unpackFindings(row.findings)))));
  const pick = <T>(kind: keyof Findings, number: number, decode: Decode<T>): T =>
    readPart(place, () => decode(Object(parts()[kind])[number]));
  return {
    all: () => readPart(place, () => decodeFindings(parts())),
    quote: (number) => pick('quotes', number, decodeQuote),
    person: (number) => pick('people', number, decodePerson),
    people: () => readPart(place, () => decodeFindings({ people: parts().people }).people),
  };
}
