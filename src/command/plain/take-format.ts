import type { QuestionWord } from '../../core/question/question-words.ts';

/** What a question is about, and the kind of file that its answer was asked for as, as people write it; null: none. */
export type AskedFormat = { readonly words: readonly QuestionWord[]; readonly format: string | null };

/** A file of key dates for a calendar program. */
export const CALENDAR = 'a calendar';

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['xml', 'XML'],
  ['pdf', 'PDF'],
  ['excel', 'a spreadsheet'],
  ['xls', 'a spreadsheet'],
  ['xlsx', 'a spreadsheet'],
  ['spreadsheet', 'a spreadsheet'],
  ['ics', CALENDAR],
  ['ical', CALENDAR],
  ['file', 'a file'],
]);
const BEFORE = new Set(['as', 'to', 'into', 'in']);
const BEHIND = new Set(['file', 'format', 'sheet']);
const OF = new Set(['of', 'with', 'for']);
const VERBS = new Set('export download save send give get make create write dump put'.split(' '));
const WHOM = new Set(['me', 'us']);
const THE = new Set(['the', 'a', 'an', 'all', 'my', 'of']);
/** "export the quotes", "download everything": as a file, though none is named. */
const EXPORTED = new Set(
  'the all my this these that it everything quotes quote statements timeline dates articles people summary story data'.split(
    ' ',
  ),
);

/** "kerry's quotes as csv", "export the timeline", "a spreadsheet of the dates". Feeds do have a file: they are left as typed. */
export function takeFormat(words: readonly QuestionWord[]): AskedFormat {
  if (words.some(({ folded }) => ['feeds', 'feed', 'opml'].includes(folded))) return { words, format: null };
  return takeLast(words) ?? takeFirst(words) ?? takeVerb(words) ?? { words, format: null };
}

/** "… as a csv file" */
function takeLast(words: readonly QuestionWord[]): AskedFormat | undefined {
  const isBehind = BEHIND.has(words.at(-1)?.folded ?? '') && FORMATS.has(words.at(-2)?.folded ?? '');
  const place = words.length - (isBehind ? 2 : 1);
  const format = formatAt(words, place);
  const joinAt = ['a', 'an'].includes(words[place - 1]?.folded ?? '') ? place - 2 : place - 1;
  const join = words[joinAt]?.folded ?? '';
  if (format === undefined || !BEFORE.has(join) || (join === 'in' && format === 'a file')) return undefined;
  return { words: withoutVerb(words.slice(0, joinAt)), format };
}

/** "csv of the quotes" */
function takeFirst(words: readonly QuestionWord[]): AskedFormat | undefined {
  const rest = withoutVerb(words);
  const format = formatAt(rest, 0);
  const next = BEHIND.has(rest[1]?.folded ?? '') ? 2 : 1;
  if (format === undefined || !OF.has(rest[next]?.folded ?? '')) return undefined;
  return { words: dropWhile(rest.slice(next), THE), format };
}

/** "export the quotes" */
function takeVerb(words: readonly QuestionWord[]): AskedFormat | undefined {
  const [verb, next] = words;
  if (!['export', 'download'].includes(verb?.folded ?? '')) return undefined;
  if (next && !EXPORTED.has(next.folded) && words.length > 2) return undefined;
  return { words: withoutVerb(words), format: 'a file' };
}

function formatAt(words: readonly QuestionWord[], at: number): string | undefined {
  const word = words[at];
  return word && !word.isQuoted ? FORMATS.get(word.folded) : undefined;
}

function withoutVerb(words: readonly QuestionWord[]): readonly QuestionWord[] {
  if (!VERBS.has(words[0]?.folded ?? '')) return dropWhile(words, THE);
  const rest = words.slice(1);
  return dropWhile(WHOM.has(rest[0]?.folded ?? '') ? rest.slice(1) : rest, THE);
}

function dropWhile(words: readonly QuestionWord[], dropped: ReadonlySet<string>): readonly QuestionWord[] {
  const first = words.findIndex(({ folded }) => !dropped.has(folded));
  return first < 0 ? [] : words.slice(first);
}
