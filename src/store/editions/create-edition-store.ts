import type { Kysely } from 'kysely';
import { RULES } from '../../core/rules.ts';
import { packJson, unpackJson } from '../articles/pack/pack-json.ts';
import type { EditionStore } from '../port/editions.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { readMatter } from './read-matter.ts';

/** How many days of a story are kept. */
const DAYS_KEPT = 40;

/** The editions of a workspace, in SQL; `questions` is the connection for reading. */
export function createEditionStore(
  sql: Kysely<Tables>,
  questions: Kysely<Tables>,
  { find, make }: WorkspaceNumber,
): EditionStore {
  const findStoryRevision = async (workspace: number, story: string | null): Promise<number> => {
    const row = await questions
      .selectFrom('story_changes')
      .select('revision')
      .where('workspace', '=', workspace)
      .where('story', '=', story ?? '')
      .executeTakeFirst();
    return row?.revision ?? 0;
  };

  return {
    revision: async (story) => findStoryRevision(await find(), story),
    async find({ story, asOf }) {
      const row = await questions
        .selectFrom('editions')
        .select(['as_of', 'revision', 'articles', 'edition'])
        .where('workspace', '=', await find())
        .where('story', '=', story ?? '')
        .where('as_of', '<=', asOf)
        .where('rules', '=', RULES)
        .orderBy('as_of', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      const { as_of, revision, articles, edition } = row;
      return { asOf: as_of, revision, articles, json: unpackJson(edition) };
    },
    async matter(story) {
      const workspace = await find();
      // What changes while the articles are read is built next time.
      const revision = await findStoryRevision(workspace, story);
      return { revision, articles: await readMatter(questions, workspace, story) };
    },
    async save({ story, asOf }, { revision, articles, json }) {
      const workspace = await make();
      const edition = packJson(json);
      await sql.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('editions')
          .values({ workspace, story: story ?? '', as_of: asOf, revision, rules: RULES, articles, edition })
          .onConflict((same) =>
            same
              .columns(['workspace', 'story', 'as_of'])
              .doUpdateSet({ revision, rules: RULES, articles, edition })
              .where(({ or, eb }) => or([eb('editions.revision', '<', revision), eb('editions.rules', '<>', RULES)])),
          )
          .execute();
        const oldest = await transaction
          .selectFrom('editions')
          .select('as_of')
          .where('workspace', '=', workspace)
          .where('story', '=', story ?? '')
          .orderBy('as_of', 'desc')
          .limit(1)
          .offset(DAYS_KEPT)
          .executeTakeFirst();
        if (oldest)
          await transaction
            .deleteFrom('editions')
            .where('workspace', '=', workspace)
            .where('story', '=', story ?? '')
            .where('as_of', '<=', oldest.as_of)
            .execute();
      });
    },
    async outdated(asOf) {
      const rows = await questions
        .selectFrom('story_changes')
        .select('story')
        .where('workspace', '=', await find())
        .where(({ exists, selectFrom, not }) =>
          not(
            exists(
              selectFrom('editions')
                .select('editions.story')
                .whereRef('editions.workspace', '=', 'story_changes.workspace')
                .whereRef('editions.story', '=', 'story_changes.story')
                .whereRef('editions.revision', '>=', 'story_changes.revision')
                .where('editions.as_of', '=', asOf)
                .where('editions.rules', '=', RULES),
            ),
          ),
        )
        .execute();
      return rows.map(({ story }) => (story === '' ? null : story));
    },
  };
}
