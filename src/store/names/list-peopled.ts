import { type Kysely, sql as raw } from 'kysely';
import type { PeopledText } from '../../core/question/describe/find-described.ts';
import { foldText } from '../../core/text/fold.ts';
import { stemOfWord } from '../../core/text/search/stem.ts';
import { openFindings, type PackedRow } from '../articles/decode/open-findings.ts';
import { isSeen } from '../articles/known.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import type { NameScope } from './in-scope.ts';

type Row = PackedRow & {
  readonly id: number;
  readonly starts: number;
  readonly ends: number;
  readonly published: string;
};

/** The newest paragraphs with some words, with the people and organisations named there; newest first. */
export async function listPeopled(
  sql: Kysely<Tables>,
  scope: NameScope,
  words: readonly string[],
  limit: number,
): Promise<readonly PeopledText[]> {
  const phrases = words.map((word) => [stemOfWord(foldText(word))]);
  if (phrases.length === 0) return [];
  const { rows } = await raw<Row>`
    select found.id, articles.number, found.starts, found.ends, found.published, articles.text, articles.findings
    from (
      select paragraphs.id, paragraphs.article, paragraphs.starts, paragraphs.ends, sights.published
      from ${engineOf(sql).words.matching(phrases, null)} as matched cross join paragraphs cross join sights
      where paragraphs.id = matched.id and sights.article = paragraphs.article and ${isSeen(scope)}
      order by matched.id desc limit ${limit}
    ) as found join articles on articles.number = found.article`.execute(sql);
  const articles = new Map(rows.map((row) => [row.number, row]));
  const opened = new Map([...articles].map(([number, row]) => [number, openFindings(row)]));
  const people = new Map([...opened].map(([number, findings]) => [number, findings.people()]));
  return rows
    .toSorted((a, b) => compare(b.published, a.published) || b.id - a.id)
    .map(({ id, number, published, starts, ends }) => ({
      ...{ id, published },
      text: opened.get(number)?.text().slice(starts, ends) ?? '',
      people: (people.get(number) ?? []).flatMap(({ name, kind, mentions }) =>
        mentions
          .filter(([from, to]) => from >= starts && to <= ends)
          .map(([from, to]) => ({ name, kind, starts: from - starts, ends: to - starts })),
      ),
    }));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
