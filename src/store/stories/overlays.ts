import type { Kysely, Selectable, Transaction } from 'kysely';
import { parseMaker, showMaker } from '../../core/channels/maker.ts';
import { decodeJson } from '../decode.ts';
import type { StoryOverlay } from '../port/stories.ts';
import type { Tables } from '../tables.ts';
import { decodeFeedUrls, decodeRules } from './decode-story.ts';

type Row = Selectable<Tables['stories']>;

/** In order of slug. */
export async function listOverlays(sql: Kysely<Tables>, workspace: number): Promise<readonly StoryOverlay[]> {
  const rows = await sql.selectFrom('stories').selectAll().where('workspace', '=', workspace).orderBy('slug').execute();
  return rows.map(toOverlay);
}

export async function writeOverlays(
  sql: Transaction<Tables>,
  workspace: number,
  overlays: readonly StoryOverlay[],
): Promise<void> {
  for (const overlay of overlays) {
    const columns = toColumns(overlay);
    await sql
      .insertInto('stories')
      .values({ workspace, slug: overlay.slug, ...columns })
      .onConflict((known) => known.columns(['workspace', 'slug']).doUpdateSet(columns))
      .execute();
  }
}

function toOverlay(row: Row): StoryOverlay {
  const madeIn = parseMaker(row.made_in);
  return {
    slug: row.slug,
    title: row.title,
    description: row.description,
    rules: row.rules === null ? null : decodeJson(row.rules, decodeRules),
    feeds: row.feeds === null ? null : decodeJson(row.feeds, decodeFeedUrls),
    isArchived: row.is_archived === 1,
    mergedInto: row.merged_into,
    ...(madeIn ? { madeIn } : {}),
  };
}

function toColumns(overlay: StoryOverlay): Omit<Row, 'workspace' | 'slug'> {
  return {
    title: overlay.title,
    description: overlay.description,
    rules: overlay.rules && JSON.stringify(overlay.rules),
    feeds: overlay.feeds && JSON.stringify(overlay.feeds),
    is_archived: overlay.isArchived ? 1 : 0,
    merged_into: overlay.mergedInto,
    made_in: overlay.madeIn ? showMaker(overlay.madeIn) : null,
  };
}
