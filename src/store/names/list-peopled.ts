import { type Kysely, sql as raw } from 'kysely';
import type { Person } from '../../core/person.ts';
import type { PeopledText } from '../../core/question/describe/find-described.ts';
import { foldText } from '../../core/text/fold.ts';
import { stemOfWord } from '../../core/text/search/stem.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import type { PackedRow } from '../articles/decode/unpack-once.ts';
import { isSeen } from '../articles/known.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import type { NameScope } from './in-scope.ts';

type Row = {
  /** Which of the lists of words it has. */
  readonly way: number;
  readonly id: number;
  readonly article: number;
  readonly starts: number;
  readonly ends: number;
  readonly published: string;
};

/**
 * For each of some lists of words: the newest paragraphs that have them all, newest first. Who is named there is unpacked when
 * it is asked for, each article once.
 */
export async function listPeopled(
  sql: Kysely<Tables>,
  scope: NameScope,
  ways: readonly (readonly string[])[],
  limit: number,
): Promise<readonly (readonly PeopledText[])[]> {
  const rows = await findParagraphs(sql, scope, ways, limit);
  const open = await openAll(sql, rows);
  const groups = Map.groupBy(
    rows.toSorted((a, b) => compare(b.published, a.published) || b.id - a.id),
    ({ way }) => way,
  );
  return ways.map((_way, at) => (groups.get(at) ?? []).flatMap((row) => open(row) ?? []));
}

async function findParagraphs(
  sql: Kysely<Tables>,
  scope: NameScope,
  ways: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Row[]> {
  const found = ways.flatMap((words, way) => {
    const phrases = words.map((word) => [stemOfWord(foldText(word))]);
    if (phrases.length === 0) return [];
    return raw`
      select * from (
        select ${raw.lit(way)} as way, paragraphs.id, paragraphs.article, paragraphs.starts, paragraphs.ends, sights.published
        from ${engineOf(sql).words.matching(phrases, null)} as matched cross join paragraphs cross join sights
        where paragraphs.id = matched.id and sights.article = paragraphs.article and ${isSeen(scope)}
        order by matched.id desc limit ${limit}
      ) as found`;
  });
  if (found.length === 0) return [];
  const { rows } = await raw<Row>`${raw.join(found, raw` union all `)}`.execute(sql);
  return rows;
}

/** A paragraph with its people; undefined if its article is gone. */
async function openAll(sql: Kysely<Tables>, rows: readonly Row[]): Promise<(row: Row) => PeopledText | undefined> {
  const numbers = [...new Set(rows.map(({ article }) => article))];
  if (numbers.length === 0) return () => undefined;
  const articles = await sql
    .selectFrom('articles')
    .select(['number', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers(numbers))
    .execute();
  const opened = new Map(articles.map((row) => [row.number, openOnce(row)]));
  return ({ id, article, published, starts, ends }) => {
    const found = opened.get(article);
    if (!found) return undefined;
    const text = found.text().slice(starts, ends);
    return {
      ...{ id, published, text },
      get people() {
        return namedBetween(found.people(), starts, ends);
      },
    };
  };
}

function openOnce(row: PackedRow) {
  const { text, people } = openFindings(row);
  let named: readonly Person[] | undefined;
  return { text, people: () => (named ??= people()) };
}

function namedBetween(people: readonly Person[], starts: number, ends: number): PeopledText['people'] {
  return people.flatMap(({ name, kind, mentions }) =>
    mentions
      .filter(([from, to]) => from >= starts && to <= ends)
      .map(([from, to]) => ({ name, kind, starts: from - starts, ends: to - starts })),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
