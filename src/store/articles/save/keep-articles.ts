import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../../core/article/article.ts';
import { toPublishedMoment } from '../../../core/article/published-moment.ts';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import type { Findings } from '../../../core/findings.ts';
import { toArticleRows } from '../../../core/prepared/article-rows.ts';
import type { Joining } from '../../../core/prepared/joining.ts';
import { compareFindings } from '../../../core/reports/compare-findings.ts';
import type { FindingsChange } from '../../../core/reports/findings-change.ts';
import { isCorrection } from '../../../core/reports/is-correction.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { KeptArticle, Saved } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { unpackFindings } from '../pack/pack-findings.ts';
import { createRefiling } from '../reports/create-refiling.ts';
import { toFiledSight } from '../reports/filed-sight.ts';
import { type Content, toContent } from './content.ts';
import { countRevision } from './counts/count-revision.ts';
import { dropUnseen } from './drop-unseen.ts';
import { insertContents } from './insert-contents.ts';
import { insertNames } from './insert-names.ts';
import { readReports, readSights, readStored, readVersions, type Sight } from './read-before.ts';
import { type Replacement, replaceFindings } from './replace-findings.ts';
import { isRewritten, listEntered, listLeft, type SightChange, toSights } from './sight-rows.ts';
import { keepEarlierDates } from './versions/keep-earlier-dates.ts';
import { keepRevisions } from './versions/keep-revisions.ts';
import { replaceSights } from './write-sights.ts';

/** Articles to keep for one workspace. */
export type Keeping = {
  readonly workspace: number;
  readonly prepared: readonly KeptArticle[];
  readonly origin: string;
  /** When they were seen. */
  readonly at: Temporal.Instant;
  /** The version of the rules that found the findings. */
  readonly rules: number;
};

/** Prepares an article that was not prepared elsewhere. */
export function toKept(article: Article, findings: Findings, joining: Joining): KeptArticle {
  return { article, findings, joining, rows: toArticleRows(article, findings) };
}

/**
 * Saves articles with their findings in one transaction of short statements: commands are answered in the meantime, and
 * see all of them or none. Words that another workspace has too are written once. If an article was corrected, the version
 * before is kept as a revision.
 */
export async function keepArticles(sql: Kysely<Tables>, keeping: Keeping): Promise<readonly Saved[]> {
  if (keeping.prepared.length === 0) return [];
  return sql.transaction().execute(async (transaction) => {
    await engineOf(transaction).lockSaves(transaction, keeping.workspace);
    const saved: Saved[] = [];
    for (const prepared of toDistinct(keeping.prepared))
      saved.push(...(await keepDistinct(transaction, { ...keeping, prepared })));
    if (saved.some(({ what }) => what !== 'same')) await countRevision(transaction, keeping.workspace);
    return saved;
  });
}

/** In order; an article that comes again is changed by what comes later. */
function toDistinct(prepared: readonly KeptArticle[]): readonly (readonly KeptArticle[])[] {
  const groups: Map<string, KeptArticle>[] = [];
  for (const one of prepared) {
    const last = groups.at(-1);
    if (last && !last.has(one.article.id)) last.set(one.article.id, one);
    else groups.push(new Map([[one.article.id, one]]));
  }
  return groups.map((group) => [...group.values()]);
}

/** One article on its way: what it was in its stories, and what it becomes. */
type Change = {
  readonly prepared: KeptArticle;
  readonly rows: SightChange;
  readonly isReplaced: boolean;
};

async function keepDistinct(sql: Transaction<Tables>, keeping: Keeping): Promise<readonly Saved[]> {
  const { workspace, prepared, rules } = keeping;
  const ids = prepared.map(({ article }) => article.id);
  const contents = prepared.map(({ article, rows }) => toContent(article, rows, rules));
  const before = await readSights(sql, workspace, ids);
  const { numbers, replaced } = await writeContents(sql, prepared, contents);
  const changes = prepared.map((one, place) => {
    const number = numbers.get(contents[place]?.key ?? '') ?? 0;
    const rows = toRows(keeping, one, { number, before: before.get(one.article.id) ?? [] });
    return { prepared: one, rows, isReplaced: replaced.has(number) };
  });
  await giveWay();
  const refiling = createRefiling(sql, workspace);
  await refiling.leave(changes.flatMap(({ rows }) => listLeft(rows)).map(toFiledSight));
  const written = changes.filter(({ rows }) => isRewritten(rows));
  await replaceSights(
    sql,
    workspace,
    written.map(({ rows }) => rows),
  );
  await refiling.enter(changes.flatMap(({ rows }) => listEntered(rows)).map(toFiledSight));
  const named = changes.filter(({ rows }) => listEntered(rows).length > 0);
  await insertNames(
    sql,
    workspace,
    named.map((change) => change.prepared.rows.names),
  );
  const corrections = await keepVersions(sql, keeping, changes);
  await refiling.finish();
  const gone = changes.flatMap((change) => changedFrom(change) ?? []);
  await dropUnseen(sql, [...gone.map(({ article }) => article), ...corrections.dropped]);
  const reports = await readReports(sql, workspace, ids);
  return changes.map(({ prepared: { article }, rows, isReplaced }) => ({
    what: rows.before.length === 0 ? 'new' : isRewritten(rows) || isReplaced ? 'changed' : 'same',
    report: reports.get(article.id) ?? article.id,
    change: corrections.changes.get(article.id) ?? null,
  }));
}

/** What was seen before, if that was another version. */
function changedFrom({ rows: { before, after } }: Change): Sight | undefined {
  return before.find((row) => row.article !== after[0]?.article);
}

type Written = { readonly numbers: ReadonlyMap<string, number>; readonly replaced: ReadonlySet<number> };

/** Finds or writes the articles themselves. Findings of other rules, as new, replace those that are stored. */
async function writeContents(
  sql: Transaction<Tables>,
  prepared: readonly KeptArticle[],
  contents: readonly Content[],
): Promise<Written> {
  const keys = contents.map(({ key }) => key);
  const known = await readStored(sql, keys);
  const missing = contents.filter(({ key }) => !known.has(key));
  const inserted = await insertContents(sql, missing);
  // Another process may have written some of them in the meantime.
  const others = missing.filter(({ key }) => !inserted.has(key)).map(({ key }) => key);
  const stored = new Map([...known, ...(others.length === 0 ? [] : await readStored(sql, others))]);
  const replacements = contents.flatMap((content, place): Replacement[] => {
    const found = stored.get(content.key);
    const findings = prepared[place]?.findings;
    if (
      !found ||
      !findings ||
      content.rules < found.rules ||
      content.rows.findings === unpackFindings(found.findings, content.article.text)
    )
      return [];
    return [{ number: found.number, before: found, content, findings }];
  });
  await replaceFindings(sql, replacements);
  return {
    numbers: new Map([...inserted, ...[...stored].map(([key, { number }]) => [key, number] as const)]),
    replaced: new Set(replacements.map(({ number }) => number)),
  };
}

type Became = Pick<SightChange, 'before'> & { readonly number: number };

function toRows({ workspace, origin, at }: Keeping, prepared: KeptArticle, { number, before }: Became): SightChange {
  const { article, joining } = prepared;
  const shared = {
    workspace,
    id: article.id,
    article: number,
    origin,
    pinned: joining.pinned,
    published: article.published ?? '',
    published_at: toPublishedMoment(article),
    seen_at: before[0]?.seen_at ?? at.epochMilliseconds,
  };
  return { before, after: toSights(shared, { ...joining, story: article.story }) };
}

type Corrections = { readonly changes: ReadonlyMap<string, FindingsChange>; readonly dropped: readonly number[] };

/** Keeps the versions before of what was corrected, and what its key dates were. */
async function keepVersions(
  sql: Transaction<Tables>,
  { workspace, at }: Keeping,
  changes: readonly Change[],
): Promise<Corrections> {
  const changed = changes.flatMap((change) => {
    const before = changedFrom(change);
    return before ? [{ prepared: change.prepared, before }] : [];
  });
  if (changed.length === 0) return { changes: new Map(), dropped: [] };
  const versions = await readVersions(
    sql,
    changed.map(({ before }) => before.article),
  );
  const compared = [];
  for (const { prepared, before } of changed) {
    const version = versions.get(before.article);
    if (!version) continue;
    const isCorrected = isCorrection(version.article, prepared.article);
    const change = isCorrected ? compareFindings(version.findings, prepared.findings) : null;
    const dates = { before: version.findings.keyDates, after: prepared.findings.keyDates };
    compared.push({ id: before.id, article: before.article, isCorrected, change, ...dates, at });
    await giveWay();
  }
  const corrected = compared.flatMap(({ change, ...one }) => (change ? [{ ...one, change }] : []));
  const dropped = await keepRevisions(sql, workspace, corrected, at);
  await keepEarlierDates(sql, workspace, compared);
  return { changes: new Map(corrected.map(({ id, change }) => [id, change])), dropped };
}
