import type { Transaction } from 'kysely';
import type { Tables } from '../../../tables.ts';
import type { Counts } from '../../save/counts/create-counts.ts';
import type { FiledSight, FiledStory } from '../filed-sight.ts';
import { readMembers } from '../read-members.ts';
import { type ReadReport, readReport } from '../read-report.ts';
import { readSpoken } from '../read-report-rows.ts';
import { findSaidBefore, type SaidBefore } from './find-said-before.ts';
import { listRepeating } from './list-repeating.ts';
import { type Repeat, readMarks, replaceMarks } from './repeat-marks.ts';

/**
 * Marks which statements and paragraphs of some reports' articles repeat an earlier article's of the report, and which
 * statements an earlier report's of the same outlet, for one story, letting other work run in between. `counts` gets what is
 * shown more or less than before.
 */
export async function markRepeats(
  sql: Transaction<Tables>,
  filed: FiledStory,
  reports: Iterable<number>,
  counts: Counts,
): Promise<void> {
  const asked = await readAll(sql, filed, reports);
  // Those in which a statement is repeated that is not shown any more are read too: one of them may show it now.
  const hidden = asked.read.flatMap(({ repeats }) => repeats.flatMap(({ kind, row }) => (kind === 'quote' ? row : [])));
  const known = new Set(asked.members.map(({ report }) => report));
  const repeating = await listRepeating(sql, filed, 'id', hidden);
  const others = await readAll(
    sql,
    filed,
    repeating.filter((report) => !known.has(report)),
  );
  const members = [...asked.members, ...others.members];
  const read = [...asked.read, ...others.read];
  const said = await findSaidBefore(
    sql,
    filed,
    read.flatMap(({ statements }) => statements),
  );
  const again = said.map((pair) => pair.again);
  const own = new Set(members.map(({ article }) => article));
  // What repeats one of those repeats its first from now on.
  const following = await readMarks(
    sql,
    filed,
    'first',
    again.map(({ row }) => row.id),
  );
  const old = [...asked.old, ...others.old];
  const moved = following.filter(({ article }) => !own.has(article));
  const wanted = toMarks([...read.flatMap(({ repeats }) => repeats), ...moved], said);
  const changes = await replaceMarks(sql, filed.workspace, [...old, ...moved], wanted);
  countChanges(changes, {
    rows: [...read.flatMap(({ quotes }) => quotes), ...again.map(({ row }) => row)],
    sights: [...members, ...again.map(({ sight }) => sight)],
    counts,
  });
}

type AllRead = {
  readonly members: readonly FiledSight[];
  /** As they are marked until now. */
  readonly old: readonly Repeat[];
  readonly read: readonly ReadReport[];
};

async function readAll(sql: Transaction<Tables>, filed: FiledStory, reports: Iterable<number>): Promise<AllRead> {
  const members = await readMembers(sql, filed, reports);
  const articles = members.map(({ article }) => article);
  const old = await readMarks(sql, filed, 'article', articles);
  const spoken = await readSpoken(sql, articles);
  const marked = new Set(old.map(({ article }) => article));
  const read: ReadReport[] = [];
  for (const group of Map.groupBy(members, ({ report }) => report).values())
    read.push(await readReport(sql, { group, spoken, hasRepeats: group.length > 1 || hasMarked(group, marked) }));
  return { members, old, read };
}

function hasMarked(group: readonly FiledSight[], marked: ReadonlySet<number>): boolean {
  return group.some(({ article }) => marked.has(article));
}

/** What repeats a statement that itself repeats another is shown with the first of them. */
function toMarks(repeats: readonly Repeat[], said: readonly SaidBefore[]): readonly Repeat[] {
  const firsts = new Map(said.map(({ again, first }) => [again.row.id, first.row.id]));
  const within = repeats.map((repeat) =>
    repeat.kind === 'quote' ? { ...repeat, first: firsts.get(repeat.first) ?? repeat.first } : repeat,
  );
  const between = said.map(({ again: { row, sight }, first }): Repeat => {
    return { kind: 'quote', row: row.id, rank: sight.rank, first: first.row.id, article: row.article };
  });
  return [...within, ...between];
}

type Counted = {
  readonly rows: readonly ReadReport['quotes'][number][];
  readonly sights: readonly FiledSight[];
  readonly counts: Counts;
};

/** A mark that only has another first changes no count. */
function countChanges(
  { gone, added }: { readonly gone: readonly Repeat[]; readonly added: readonly Repeat[] },
  { rows, sights, counts }: Counted,
): void {
  const statements = new Map(rows.map((row) => [row.id, row]));
  const places = new Map(sights.map((sight) => [sight.article, sight]));
  const count = ({ kind, row, article }: Repeat, sign: number) => {
    const place = places.get(article);
    const statement = kind === 'quote' ? statements.get(row) : undefined;
    if (!place || !statement) return;
    const { by: key, name, isNamed, isFirst } = statement;
    counts.name(place, { key, name, quotes: isNamed, mentions: 0, statements: 1, told: isFirst }, sign);
  };
  for (const repeat of gone) count(repeat, 1);
  for (const repeat of added) count(repeat, -1);
}
