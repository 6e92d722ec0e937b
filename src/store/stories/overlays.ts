import type { Kysely, Selectable, Transaction } from 'kysely';
import { parseMaker, showMaker } from '../../core/channels/maker.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryOverlay } from '../stories.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['stories']>;

export async function listOverlays(sql: Kysely<Tables>): Promise<readonly StoryOverlay[]> {
  const rows = await sql.selectFrom('stories').selectAll().orderBy('slug').execute();
  return rows.map(toOverlay);
}

export async function writeOverlays(sql: Transaction<Tables>, overlays: readonly StoryOverlay[]): Promise<void> {
  for (const overlay of overlays) await sql.replaceInto('stories').values(toRow(overlay)).execute();
}

/** This store wrote the row, so its JSON is valid. */
function toOverlay(row: Row): StoryOverlay {
  const madeIn = parseMaker(row.made_in);
  return {
    slug: row.slug,
    title: row.title,
    description: row.description,
    rules: row.rules === null ? null : (JSON.parse(row.rules) as Story['rules']),
    feeds: row.feeds === null ? null : (JSON.parse(row.feeds) as Story['feeds']),
    isArchived: row.is_archived === 1,
    mergedInto: row.merged_into,
    ...(madeIn ? { madeIn } : {}),
  };
}

function toRow(overlay: StoryOverlay): Row {
  return {
    slug: overlay.slug,
    title: overlay.title,
    description: overlay.description,
    rules: overlay.rules && JSON.stringify(overlay.rules),
    feeds: overlay.feeds && JSON.stringify(overlay.feeds),
    is_archived: overlay.isArchived ? 1 : 0,
    merged_into: overlay.mergedInto,
    made_in: overlay.madeIn ? showMaker(overlay.madeIn) : null,
  };
}
