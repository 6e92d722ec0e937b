import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Questions in plain words that are read alike. */
export type PlainKind = { readonly name: string; readonly questions: readonly string[] };

const PHRASES = join(import.meta.dirname, '../../command/plain/phrases.txt');

/** Of people and offices of the made-up articles, which are most of a long story. */
const MADE: readonly PlainKind[] = [
  {
    name: 'of made-up people',
    questions: [
      'what did Anna Aldous say about the bridge?',
      'who is Clara Castell?',
      'quotes by Dorn on the truce since monday',
      'compare Berger and Falk on the budget',
      'when do the delegates meet again?',
      'why is the sky green in Riverport?',
    ],
  },
  {
    name: 'of an office or a body',
    questions: [
      'what did the minister say?',
      'what did the mayor of Geneva say about the harbour?',
      'who is the foreign minister of Vienna?',
      'president of Riverport',
      'who speaks for the harbour board?',
      'who speaks for Geneva',
      'what did the Russian foreign minister say about the truce?',
      'US secretary of state?',
    ],
  },
];

/** What the reading of a question begins with. */
const KINDS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['quotes of somebody', /^Quotes by/],
  ['quotes of anyone', /^Quotes/],
  ['who', /^Who/],
  ['people and articles', /^(?:People|Articles)/],
  ['when', /^When/],
  ['dates', /^Dates/],
  ['changes', /^What changed/],
  ['summary', /^Summary/],
  ['timeline', /^Timeline/],
  ['compared', /compared/],
  ['sentences', /^Sentences/],
  ['paragraphs', /^Paragraphs/],
  ['reminders', /^card (?:Remind|No date ahead)/],
  ['digests', /^card A digest/],
  ['alerts', /^card Alert/],
  ['not understood', /^card (?:Not|The articles)/],
];

/** The table of phrasings by what they are read as, and some of the made-up articles. */
export function readPlainKinds(): readonly PlainKind[] {
  const rows = readFileSync(PHRASES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' => ') as [question: string, wanted: string]);
  const kinds = KINDS.map(([name, begins], at) => {
    const earlier = KINDS.slice(0, at).map(([, other]) => other);
    const isOf = (wanted: string) => begins.test(wanted) && !earlier.some((other) => other.test(wanted));
    const questions = rows.filter(([, wanted]) => isOf(wanted)).map(([question]) => question.replace(/^\//, ''));
    return { name, questions };
  });
  return [...kinds, ...MADE];
}
