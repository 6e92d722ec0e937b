import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { toRemovalMark, toRevisionMark } from '../articles/save/counts/count-revision.ts';
import type { Tables } from '../tables.ts';

export type NamedWorkspace = { readonly number: number; readonly name: string };

type Belonging = {
  /** The rows of a workspace. */
  readonly of: (workspace: NamedWorkspace) => RawBuilder<SqlBool>;
  /** What tells its rows apart, in the order in which they are exported. */
  readonly key: readonly string[];
};

/**
 * What belongs to a workspace. `content`: articles and what hangs on them, which several may see; `counted`: made from what
 * the workspace sees, so that it is deleted with it and not exported; `shared`: the desk's. A table that is missing here is
 * a type error.
 */
const BELONGINGS: { readonly [T in keyof Tables]: Belonging | 'content' | 'counted' | 'shared' } = {
  workspaces: { of: ({ number }) => sql`number = ${number}`, key: ['number'] },
  articles: 'content',
  sights: { of: inNumbered, key: ['id', 'rank'] },
  revisions: { of: inNumbered, key: ['id', 'number'] },
  sketches: 'content',
  paragraphs: 'content',
  quotes: 'content',
  key_dates: 'content',
  people: 'content',
  repeats: 'counted',
  earlier_dates: { of: inNumbered, key: ['id', 'number'] },
  tallies: 'counted',
  names: 'counted',
  voice_days: 'counted',
  name_forms: 'counted',
  name_words: 'counted',
  story_changes: 'counted',
  editions: 'counted',
  stories: { of: inNumbered, key: ['slug'] },
  rulings: { of: inNumbered, key: ['number'] },
  story_drafts: { of: inNumbered, key: ['id'] },
  feeds: { of: ({ number }) => sql`reader = ${number}`, key: ['id'] },
  items: { of: inNumbered, key: ['id'] },
  item_keys: { of: inNumbered, key: ['feed', 'key'] },
  fetches: { of: inNumbered, key: ['day'] },
  text_drafts: { of: inPlace, key: ['id'] },
  outbox: {
    of: (workspace) => {
      const desk = sql`select desk from subscriptions where subscriptions.id = outbox.subscription`;
      return sql`case when exists (${desk}) then (${desk}) = ${workspace.name} else ${inPlace(workspace)} end`;
    },
    key: ['id'],
  },
  occurrences: { of: ofSubscription, key: ['subscription', 'slot'] },
  told: { of: ofSubscription, key: ['subscription', 'item'] },
  subscriptions: { of: ({ name }) => sql`desk = ${name}`, key: ['id'] },
  replays: { of: ({ name }) => sql`desk = ${name}`, key: ['platform', 'workspace', 'channel'] },
  installations: { of: ({ name }) => sql`'slack/' || workspace = ${name}`, key: ['workspace'] },
  marks: {
    of: ({ name, number }) =>
      sql`name in (${toRevisionMark(number)}, ${toRemovalMark(number)}) or substr(name, length(name) - ${name.length}) = ${` ${name}`}`,
    key: ['name'],
  },
  leases: 'shared',
};

/** The tables that are exported and deleted with a workspace: a row that refers to another comes before it. */
export const OWNED_TABLES = Object.entries(BELONGINGS).flatMap(([table, belonging]) =>
  typeof belonging === 'string' ? [] : [{ table: table as keyof Tables, ...belonging }],
);

/** The tables whose rows are made from what a workspace sees. */
export const COUNTED_TABLES = Object.entries(BELONGINGS).flatMap(([table, belonging]) =>
  belonging === 'counted' ? [table as keyof Tables] : [],
);

function inNumbered({ number }: NamedWorkspace): RawBuilder<SqlBool> {
  return sql<SqlBool>`workspace = ${number}`;
}

/** Rows that name a channel: places that belong to no other workspace are the desk's own. */
function inPlace({ name }: NamedWorkspace): RawBuilder<SqlBool> {
  const place = sql`platform || '/' || workspace`;
  if (name !== OWN_WORKSPACE) return sql<SqlBool>`${place} = ${name}`;
  return sql<SqlBool>`${place} not in (select name from workspaces)`;
}

function ofSubscription({ name }: NamedWorkspace): RawBuilder<SqlBool> {
  return sql<SqlBool>`subscription in (select id from subscriptions where desk = ${name})`;
}
