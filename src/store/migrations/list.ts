import { articles } from './001-articles.ts';
import { telling } from './002-telling.ts';
import { oneDate } from './003-one-date.ts';
import { sentPosts } from './004-sent.ts';
import { people } from './005-people.ts';
import { reports } from './006-reports.ts';
import { sources } from './007-sources.ts';
import { stories } from './008-stories.ts';
import { installations } from './009-installations.ts';
import { owners } from './010-owners.ts';
import { names } from './011-names.ts';
import { leads } from './012-leads.ts';
import { makers } from './013-makers.ts';
import { textDrafts } from './014-text-drafts.ts';
import { packed } from './016-packed.ts';
import { editions } from './017-editions.ts';
import { rulings } from './018-rulings.ts';
import { feedChoices } from './019-feed-choices.ts';
import { voices } from './020-voices.ts';
import { alerts } from './022-alerts.ts';
import { replays } from './023-replays.ts';
import { weakJoining } from './024-weak.ts';
import type { Migration, SharedMigration } from './migration.ts';

/** The schema migrations of SQLite from before there was another engine, in order. */
export const RELEASED_MIGRATIONS: readonly Migration[] = [
  articles,
  telling,
  oneDate,
  sentPosts,
  people,
  reports,
  sources,
  stories,
  installations,
  owners,
  names,
  leads,
  makers,
  textDrafts,
];

/** The schema migrations of every engine after number 15, which is where the engines meet, in order. */
export const SHARED_MIGRATIONS: readonly SharedMigration[] = [
  packed,
  editions,
  rulings,
  feedChoices,
  voices,
  alerts,
  replays,
  weakJoining,
];
