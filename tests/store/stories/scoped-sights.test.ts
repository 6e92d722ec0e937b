import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STORE = join(import.meta.dirname, '../../../src/store');
const SCHEMA = /\/migrations\/|tables\.ts$|belonging\.ts$|row-targets\.ts$/;

const QUERIES = /(?:selectFrom|innerJoin|updateTable|deleteFrom)\('sights|(?:join|from) sights\b/;
/** Words by which a query says which of an article's sights it means. */
const SCOPES = /\b(?:isSeen|isSeenIn|isOfScope|isMain|isFiledIn|rank)\b/;

/** They mean every sight of an article; `selectSeen` leaves it to those that complete it. */
const OF_EVERY_SIGHT = [
  'selectSeen',
  'exportWorkspace',
  'dropUnseen',
  'removeArticles',
  'replaceSights',
  'countRevision',
];

/** The functions of the store that query `sights`, with their text. */
function listQueries(): readonly { readonly name: string; readonly text: string }[] {
  const files = readdirSync(STORE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !SCHEMA.test(file));
  const parts = files.flatMap((file) =>
    readFileSync(file, 'utf8').split(/\n(?=(?:export )?(?:async )?function\*? |(?:export )?const |\/\*\*)/),
  );
  return parts
    .filter((text) => QUERIES.test(text))
    .map((text) => ({ name: /(?:function\*? |const )(\w+)/.exec(text)?.[1] ?? text, text }));
}

test('every query of sights says for which of its stories it looks at an article', () => {
  const queries = listQueries();
  expect(queries.length).toBeGreaterThan(40);
  const open = queries.filter(({ text }) => !SCOPES.test(text)).map(({ name }) => name);
  expect(open.sort()).toEqual(OF_EVERY_SIGHT.toSorted());
});
