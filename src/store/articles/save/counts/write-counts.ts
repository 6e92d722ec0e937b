import type { Transaction } from 'kysely';
import { toNameWords } from '../../../../core/text/names/name-words.ts';
import { noteChanges } from '../../../editions/story-changes.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { eachBatch } from '../each-batch.ts';
import { NAMES, TALLIES, VOICE_DAYS } from '../rows/row-targets.ts';
import type { Counts } from './create-counts.ts';

/** Adds up counts in the tables; rows that count nothing any more are deleted, and then the words of their names. */
export async function writeCounts(sql: Transaction<Tables>, workspace: number, counts: Counts): Promise<void> {
  const { insertRows } = engineOf(sql);
  const tallies = counts.tallies();
  await noteChanges(sql, workspace, new Set(tallies.map(({ story }) => story)));
  await eachBatch(tallies, null, (batch) =>
    insertRows(
      sql,
      TALLIES,
      batch.map((row) => ({ workspace, ...row })),
    ),
  );
  const names = counts.names();
  await eachBatch(names, null, (batch) =>
    insertRows(
      sql,
      NAMES,
      batch.map((row) => ({ workspace, ...row })),
    ),
  );
  const voices = counts.voiceDays();
  await eachBatch(voices, null, (batch) =>
    insertRows(
      sql,
      VOICE_DAYS,
      batch.map((row) => ({ workspace, ...row })),
    ),
  );
  await deleteEmptyVoices(
    sql,
    workspace,
    voices.filter(({ statements }) => statements < 0),
  );
  if (tallies.some(({ articles }) => articles < 0)) await deleteEmptyTallies(sql, workspace, tallies);
  const fewer = names.filter(({ quotes, mentions, statements }) => Math.min(quotes, mentions, statements) < 0);
  if (fewer.length > 0) await deleteGoneNames(sql, workspace, fewer);
}

async function deleteEmptyTallies(
  sql: Transaction<Tables>,
  workspace: number,
  tallies: readonly { readonly story: string; readonly published: string }[],
): Promise<void> {
  const { texts } = engineOf(sql);
  await sql
    .deleteFrom('tallies')
    .where('workspace', '=', workspace)
    .where('story', 'in', texts([...new Set(tallies.map(({ story }) => story))]))
    .where('published', 'in', texts([...new Set(tallies.map(({ published }) => published))]))
    .where('articles', '=', 0)
    .execute();
}

async function deleteEmptyVoices(
  sql: Transaction<Tables>,
  workspace: number,
  fewer: readonly { readonly story: string; readonly key: string; readonly published: string }[],
): Promise<void> {
  if (fewer.length === 0) return;
  const { texts } = engineOf(sql);
  await sql
    .deleteFrom('voice_days')
    .where('workspace', '=', workspace)
    .where('story', 'in', texts([...new Set(fewer.map(({ story }) => story))]))
    .where('key', 'in', texts([...new Set(fewer.map(({ key }) => key))]))
    .where('published', 'in', texts([...new Set(fewer.map(({ published }) => published))]))
    .where('statements', '=', 0)
    .execute();
}

type GoneName = { readonly story: string; readonly key: string; readonly name: string };

async function deleteGoneNames(sql: Transaction<Tables>, workspace: number, fewer: readonly GoneName[]): Promise<void> {
  const { texts } = engineOf(sql);
  const keys = [...new Set(fewer.map(({ key }) => key))];
  const gone = await sql
    .deleteFrom('names')
    .where('workspace', '=', workspace)
    .where('story', 'in', texts([...new Set(fewer.map(({ story }) => story))]))
    .where('key', 'in', texts(keys))
    .where(({ eb, and }) => and([eb('quotes', '=', 0), eb('mentions', '=', 0), eb('statements', '=', 0)]))
    .returning(['story', 'key', 'name'])
    .execute();
  const lost = gone.filter(({ story }) => story === '');
  if (lost.length === 0) return;
  const lostKeys = texts(lost.map(({ key }) => key));
  const forms = await sql
    .deleteFrom('name_forms')
    .where('workspace', '=', workspace)
    .where('key', 'in', lostKeys)
    .returning('form')
    .execute();
  const words = new Set([...lost.map(({ name }) => name), ...forms.map(({ form }) => form)].flatMap(toNameWords));
  await sql
    .deleteFrom('name_words')
    .where('workspace', '=', workspace)
    .where('word', 'in', texts([...words]))
    .where('key', 'in', lostKeys)
    .execute();
}
