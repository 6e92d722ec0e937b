import { type Kysely, sql as raw } from 'kysely';
import type { Findings } from '../../core/findings.ts';
import { toArticleRows } from '../../core/prepared/article-rows.ts';
import { decodeFindings } from '../articles/decode/decode-findings.ts';
import { decodeHead } from '../articles/decode/decode-head.ts';
import { readColumn } from '../articles/decode/read-row.ts';
import { type Content, toContent } from '../articles/save/content.ts';
import { decodeJson } from '../decode.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';

/** An article of a released store with its earlier versions, ready to be written. */
export type ReleasedArticle = {
  readonly id: string;
  readonly content: Content;
  readonly sight: Pick<Tables['sights'], 'origin' | 'story' | 'pinned' | 'why' | 'seen_at'>;
  readonly revisions: readonly {
    readonly content: Content;
    readonly number: number;
    readonly seenAt: number;
    /** JSON. */
    readonly change: string;
  }[];
  readonly earlier: readonly { readonly number: number /** JSON. */; readonly earlier: string }[];
};

type Version = { readonly head: string; readonly text: string; readonly findings: string };
type ArticleRow = Version & ReleasedArticle['sight'] & { readonly id: string };
type RevisionRow = Version & {
  readonly article: string;
  readonly number: number;
  readonly seen_at: number;
  readonly change: string;
};
type DateRow = { readonly article: string; readonly number: number; readonly earlier: string };

/** Older than the rules of any release that counted them. */
const UNCOUNTED_RULES = 0;

/** The next articles of a released store, in order of id. */
export async function readReleased(sql: Kysely<Tables>, limit: number): Promise<readonly ReleasedArticle[]> {
  const { rows } = await raw<ArticleRow>`
    select id, origin, story, pinned, why, seen_at, head, text, findings from released_articles
    order by id limit ${limit}`.execute(sql);
  const ids = engineOf(sql).texts(rows.map(({ id }) => id));
  const revisions = await raw<RevisionRow>`
    select article, number, seen_at, change, head, text, findings from released_revisions where article in ${ids}
    order by article, number`.execute(sql);
  const dates = await raw<DateRow>`
    select article, number, earlier from released_key_dates where article in ${ids} and earlier <> '[]'`.execute(sql);
  const revisionsOf = Map.groupBy(revisions.rows, ({ article }) => article);
  const datesOf = Map.groupBy(dates.rows, ({ article }) => article);
  return rows.map((row) => ({
    id: row.id,
    content: toReleasedContent(row.id, row),
    sight: { origin: row.origin, story: row.story, pinned: row.pinned, why: row.why, seen_at: row.seen_at },
    revisions: (revisionsOf.get(row.id) ?? []).map((revision) => {
      const { number, seen_at: seenAt, change } = revision;
      return { content: toReleasedContent(row.id, revision), number, seenAt, change };
    }),
    earlier: (datesOf.get(row.id) ?? []).map(({ number, earlier }) => ({ number, earlier })),
  }));
}

/**
 * The rows are made again from the findings, which are not looked for again. If a release wrote what cannot be read now, the
 * article has none until it is read by newer rules, as all of these are.
 */
function toReleasedContent(id: string, { head, text, findings: json }: Version): Content {
  const place = { table: 'released_articles', row: id };
  const findings = readFindings(json);
  const article = { ...readColumn(place, head, decodeHead), story: null, text };
  return toContent(article, toArticleRows(article, findings), UNCOUNTED_RULES);
}

function readFindings(json: string): Findings {
  try {
    return decodeJson(json, decodeFindings);
  } catch {
    return { quotes: [], times: [], keyDates: [], people: [], summary: [] };
  }
}
