import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { compareFiled, type Filed, readFiled } from './filed.ts';
import { findAlike } from './find-alike.ts';
import { postSketch, withdrawSketch } from './post-sketch.ts';

/** The most articles in one report: a flood of copies makes several reports, which bounds the cost of a save. */
const MOST_COPIES = 50;

/**
 * Finds the report of each article, again if it had one: in filing order each joins the first lead it is similar to, or
 * becomes a lead itself; then the articles whose lead changed are filed again. So the leads do not depend on the order in
 * which articles arrive. Returns the ids of every report that may have changed.
 */
export async function electLeads(sql: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  const waiting = new Map((await readFiled(sql, ids)).map((article) => [article.id, article]));
  while (waiting.size > 0) {
    const article = [...waiting.values()].reduce((first, other) => (compareFiled(other, first) < 0 ? other : first));
    waiting.delete(article.id);
    const { report, after } = await file(sql, article);
    for (const next of after) waiting.set(next.id, next);
    for (const id of [report, article.report]) if (id !== null) touched.add(id);
  }
  return touched;
}

type Outcome = { readonly report: string /** Later articles, to be filed again. */; readonly after: readonly Filed[] };

async function file(sql: Kysely<Tables>, article: Filed): Promise<Outcome> {
  const leads = await findAlike(sql, article, 'leads');
  for (const lead of leads)
    if (compareFiled(lead, article) < 0 && (await countCopies(sql, lead.id, article.id)) < MOST_COPIES)
      return join(sql, article, lead.id);
  return lead(sql, article, leads);
}

async function join(sql: Kysely<Tables>, article: Filed, report: string): Promise<Outcome> {
  const wasLead = article.report === article.id;
  if (wasLead) await withdrawSketch(sql, article);
  if (wasLead || article.report === null) await postSketch(sql, article, false);
  await setReport(sql, article.id, report);
  return { report, after: wasLead ? await readCopies(sql, article.id) : [] };
}

async function lead(sql: Kysely<Tables>, article: Filed, leads: readonly Filed[]): Promise<Outcome> {
  const report = article.id;
  if (article.report === report) return { report, after: [] };
  const later = leads.filter((other) => compareFiled(other, article) > 0);
  const absorbed = await withRoom(sql, later);
  const others = (await findAlike(sql, article, 'others')).filter((other) => compareFiled(other, article) > 0);
  const ownLeads = new Map((await readFiled(sql, others.flatMap(toReport))).map((found) => [found.id, found]));
  const lured = others.filter((other) => {
    const known = ownLeads.get(other.report ?? '');
    return known !== undefined && compareFiled(known, article) > 0;
  });
  if (article.report !== null) await withdrawSketch(sql, article);
  await postSketch(sql, article, true);
  await setReport(sql, article.id, report);
  return { report, after: [...absorbed, ...lured] };
}

const toReport = ({ report }: Filed) => report ?? [];

/** The leads that can join this report with all their copies. */
async function withRoom(sql: Kysely<Tables>, leads: readonly Filed[]): Promise<readonly Filed[]> {
  const taken: Filed[] = [];
  let copies = 0;
  for (const other of leads) {
    copies += 1 + (await countCopies(sql, other.id, other.id));
    if (copies > MOST_COPIES) break;
    taken.push(other);
  }
  return taken;
}

/** The articles of a report besides its lead. */
export async function readCopies(sql: Kysely<Tables>, report: string): Promise<readonly Filed[]> {
  const rows = await sql
    .selectFrom('articles')
    .select('id')
    .where('report', '=', report)
    .where('id', '!=', report)
    .execute();
  return readFiled(
    sql,
    rows.map(({ id }) => id),
  );
}

/** How many articles a report has, not counting the given one. */
async function countCopies(sql: Kysely<Tables>, report: string, without: string): Promise<number> {
  const { copies } = await sql
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('copies'))
    .where('report', '=', report)
    .where('id', 'not in', [without, report])
    .executeTakeFirstOrThrow();
  return copies;
}

async function setReport(sql: Kysely<Tables>, id: string, report: string): Promise<void> {
  const isLead = (lead: string) =>
    sql
      .selectFrom('articles as lead')
      .select('lead.id')
      .where('lead.id', '=', lead)
      .whereRef('lead.report', '=', 'lead.id');
  const { numUpdatedRows } = await sql
    .updateTable('articles')
    .set({ report })
    .where('id', '=', id)
    .where(({ eb, or, exists }) => or([eb('id', '=', report), exists(isLead(report))]))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`article ${id} cannot be a copy of ${report}, which leads no report`);
}
