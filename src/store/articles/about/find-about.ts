import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import { listKeys, type SpeakerKeys } from '../../../core/entities/speaker-keys.ts';
import type { WeightedPhrase } from '../../../core/relevance/relevance.ts';
import { STATEMENT_STEM, toSpeakerStem } from '../../../core/text/search/search-stems.ts';
import { engineOf } from '../../engines/engine-of.ts';
import { idsOf, isHidden, type RuledRow, ruledFor } from '../../rulings/ruled-quotes.ts';
import type { Tables } from '../../tables.ts';
import { isSeen, type SeenScope } from '../known.ts';
import { isShown } from '../reports/is-shown.ts';
import { isByVoice, isNone } from '../voices.ts';
import { type RankedStatements, rankStatements } from './rank-statements.ts';
import type { StatementRow } from './statement-row.ts';
import { toNarrower } from './to-narrower.ts';
import { weighPhrases } from './weigh-phrases.ts';

type Query = SeenScope & {
  /** Null: everyone. */
  readonly speaker: SpeakerKeys | null;
  /** What the team ruled, in the scope. */
  readonly ruled: readonly RuledRow[];
};

/** The newest statements that are looked at for each way of looking. */
const MOST_A_LOOK = 100;
/** The newest statements of a speaker, whatever they are about: the sentence that leads in may hold the words. */
const NEWEST_LOOKED_AT = 150;
const MOST_SPEAKERS = 8;
const MOST_GIVEN = 40;
/** So many statements are read; those found by the most words come first. */
const MOST_READ = 80;

/** Statements about something, best first: through the index of words, where a paragraph has a word for each speaker in it. */
export async function findAbout(
  sql: Kysely<Tables>,
  query: Query,
  phrases: readonly (readonly string[])[],
): Promise<RankedStatements> {
  const weighted = await weighPhrases(sql, phrases);
  const found = new Map((await readGiven(sql, query)).map((row) => [row.id, row]));
  for (const look of listLooks(weighted, query.speaker)) {
    if (found.size >= MOST_READ) break;
    for (const row of await lookUp(sql, query, look)) found.set(row.id, row);
  }
  return rankStatements(sql, [...found.values()].slice(0, MOST_READ), weighted);
}

type Look = { readonly phrases: readonly (readonly string[])[]; readonly most: number };

/** What to look for, in order: the most words first, under every name of the speaker, and the newest statements last. */
function listLooks(weighted: readonly WeightedPhrase[], speaker: SpeakerKeys | null): readonly Look[] {
  const keys = speaker === null ? null : listKeys(speaker).slice(0, MOST_SPEAKERS);
  const speakers = keys === null ? [[STATEMENT_STEM]] : keys.map((key) => [toSpeakerStem(key)]);
  const looks = toNarrower(weighted).flatMap((some) =>
    speakers.map((said) => ({ phrases: [...some, said], most: MOST_A_LOOK })),
  );
  return keys === null ? looks : [...looks, ...speakers.map((said) => ({ phrases: [said], most: NEWEST_LOOKED_AT }))];
}

const COLUMNS = raw`
  quotes.id, quotes.article, quotes.number as place, quotes.paragraph, quotes.last_paragraph as last, quotes.published,
  sights.published_at`;

async function lookUp(sql: Kysely<Tables>, query: Query, { phrases, most }: Look): Promise<readonly StatementRow[]> {
  const { speaker, ruled } = query;
  const isVoice = speaker === null ? isFirstShown(sql, ruled) : isByVoice(sql, speaker, ruled);
  const { rows } = await raw<StatementRow>`
    select ${COLUMNS}
    from ${engineOf(sql).words.matching(phrases, null)} as matched
      cross join paragraphs cross join sights cross join quotes
    where paragraphs.id = matched.id and sights.article = paragraphs.article and quotes.article = paragraphs.article
      and paragraphs.number between quotes.paragraph and quotes.last_paragraph and ${isVoice}
      and ${isSeen(query)} and ${isShown('quote', query.workspace)}
    order by matched.id desc limit ${most}`.execute(sql);
  return rows;
}

/** Statements that the team gave to the speaker: the index has them under the speaker whom their article gives. */
async function readGiven(sql: Kysely<Tables>, query: Query): Promise<readonly StatementRow[]> {
  const given = query.speaker === null ? [] : ruledFor(query.ruled, query.speaker).given;
  if (given.length === 0) return [];
  const { rows } = await raw<StatementRow>`
    select ${COLUMNS} from quotes cross join sights
    where sights.article = quotes.article and quotes.id in ${idsOf(sql, given)} and ${isSeen(query)}
      and ${isShown('quote', query.workspace)}
    order by quotes.published desc, sights.published_at desc limit ${MOST_GIVEN}`.execute(sql);
  return rows;
}

/** Whether a row of `quotes` is shown to those who ask for everyone. */
function isFirstShown(sql: Kysely<Tables>, ruled: readonly RuledRow[]): RawBuilder<SqlBool> {
  return raw<SqlBool>`quotes.voice = 0 and ${isNone(sql, ruled.filter(isHidden))}`;
}
