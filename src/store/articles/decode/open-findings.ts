import type { Findings } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Quote } from '../../../core/quote.ts';
import type { Decode } from '../../decode.ts';
import { unpackArticleText } from '../pack/pack-article-text.ts';
import { unpackFindings } from '../pack/pack-findings.ts';
import { decodeFindings, decodePerson, decodeQuote } from './decode-findings.ts';
import { readPart } from './read-row.ts';

/** The text and findings of an article, each decoded when it is asked for, by its number. */
export type OpenedFindings = {
  /** The text they were found in. */
  text(): string;
  all(): Findings;
  quote(number: number): Quote;
  person(number: number): Person;
  people(): readonly Person[];
};

/** A row of `articles` as far as its findings are read from it. */
export type PackedRow = { readonly number: number; readonly text: Uint8Array; readonly findings: Uint8Array };

/** Opens `articles.findings`. What cannot be read is a StoreError when it is asked for. */
export function openFindings({ number, ...row }: PackedRow): OpenedFindings {
  const place = { table: 'articles', row: number };
  let unpacked: string | undefined;
  const text = () => (unpacked ??= readPart(place, () => unpackArticleText(row.text)));
  let parsed: Readonly<Record<string, unknown>> | undefined;
  const parts = () => (parsed ??= readPart(place, () => Object(JSON.parse(unpackFindings(row.findings, text())))));
  const pick = <T>(kind: keyof Findings, number: number, decode: Decode<T>): T =>
    readPart(place, () => decode(Object(parts()[kind])[number]));
  return {
    text,
    all: () => readPart(place, () => decodeFindings(parts())),
    quote: (number) => pick('quotes', number, decodeQuote),
    person: (number) => pick('people', number, decodePerson),
    people: () => readPart(place, () => decodeFindings({ people: parts().people }).people),
  };
}
