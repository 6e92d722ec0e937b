import { packed } from './016-packed.ts';
import { editions } from './017-editions.ts';
import { rulings } from './018-rulings.ts';
import { feedChoices } from './019-feed-choices.ts';
import { voices } from './020-voices.ts';
import { alerts } from './022-alerts.ts';
import { replays } from './023-replays.ts';
import { weakJoining } from './024-weak.ts';
import { publishedAt } from './026-published-at.ts';
import { statementHashes } from './027-statement-hashes.ts';
import { ranks } from './028-ranks.ts';
import { voiceDays } from './029-voice-days.ts';
import type { Migration, SharedMigration } from './migration.ts';
import { articles } from './released/001-articles.ts';
import { telling } from './released/002-telling.ts';
import { oneDate } from './released/003-one-date.ts';
import { sentPosts } from './released/004-sent.ts';
import { people } from './released/005-people.ts';
import { reports } from './released/006-reports.ts';
import { sources } from './released/007-sources.ts';
import { stories } from './released/008-stories.ts';
import { installations } from './released/009-installations.ts';
import { owners } from './released/010-owners.ts';
import { names } from './released/011-names.ts';
import { leads } from './released/012-leads.ts';
import { makers } from './released/013-makers.ts';
import { textDrafts } from './released/014-text-drafts.ts';

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
  publishedAt,
  statementHashes,
  ranks,
  voiceDays,
];
