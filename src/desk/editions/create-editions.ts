import type { Edition } from '../../core/editions/edition.ts';
import type { NameCorrection } from '../../core/entities/entity.ts';
import { StoreError } from '../../core/errors.ts';
import type { EditionStore, KeptEdition } from '../../store/port/editions.ts';
import type { Work } from '../../workers/work.ts';
import type { EditionScope, Editions } from './editions.ts';

export type EditionParts = {
  readonly editions: EditionStore;
  readonly work: Pick<Work, 'buildEdition'>;
  /** What people decided about names, in the order it was decided. */
  readonly corrections: () => Promise<readonly NameCorrection[]>;
};

/** A story of so many articles is built while the asker waits: in well under a second. */
const BUILT_AT_ONCE = 400;
/** How many editions are kept in memory; the one asked for longest ago goes first. */
const MAX_IN_MEMORY = 40;

type Known = Omit<KeptEdition, 'json'> & { readonly edition: Edition };

/** The editions of one desk. A store that cannot be written is tolerated: they are kept in memory then. */
export function createEditions({ editions, work, corrections }: EditionParts): Editions {
  const memory = new Map<string, Known>();
  const building = new Map<string, Promise<Known>>();

  function remember(key: string, { json, ...kept }: KeptEdition): Known {
    // Written by this program: `rules` of the row says by which version of it.
    const known = { ...kept, edition: JSON.parse(json) as Edition };
    memory.delete(key);
    memory.set(key, known);
    const [oldest] = memory.keys();
    if (memory.size > MAX_IN_MEMORY && oldest !== undefined) memory.delete(oldest);
    return known;
  }

  async function buildNow(key: string, { story, asOf }: EditionScope): Promise<Known> {
    const { revision, articles } = await editions.matter(story);
    const json = await work.buildEdition({ articles, corrections: await corrections(), asOf });
    const kept = { asOf, revision, articles: articles.length, json };
    await editions.save({ story, asOf }, kept).catch(forgive);
    return remember(key, kept);
  }

  /** One at a time for each story and day: a request that comes while it is built waits for the same one. */
  function build(scope: EditionScope): Promise<Known> {
    const key = toKey(scope);
    const begun = building.get(key) ?? buildNow(key, scope).finally(() => building.delete(key));
    building.set(key, begun);
    return begun;
  }

  async function recall(scope: EditionScope): Promise<Known | undefined> {
    const known = memory.get(toKey(scope));
    if (known) return known;
    const kept = await editions.find(scope);
    return kept && remember(toKey(scope), kept);
  }

  return {
    async of(scope) {
      const [found, revision] = await Promise.all([recall(scope), editions.revision(scope.story)]);
      // Another may have built it since the store was asked.
      const known = memory.get(toKey(scope)) ?? found;
      if (known && known.revision >= revision && known.asOf === scope.asOf) return known.edition;
      if (!known || known.articles <= BUILT_AT_ONCE || !isRecent(known.asOf, scope.asOf))
        return (await build(scope)).edition;
      // It is tried again when the next one asks.
      build(scope).catch(() => {});
      return known.edition;
    },
    async refresh(asOf, isStopped = () => false) {
      const errors: unknown[] = [];
      for (const story of await editions.outdated(asOf)) {
        if (isStopped()) return;
        await build({ story, asOf }).catch((error: unknown) => {
          if (error instanceof StoreError && error.fault !== 'damaged') throw error;
          errors.push(error);
        });
      }
      if (errors.length > 0) throw errors[0];
    },
    async settled() {
      await Promise.allSettled(building.values());
    },
  };
}

/** How old an edition is shown while the day's own is built. */
const RECENT_DAYS = 2;

function isRecent(built: string, asOf: string): boolean {
  return Temporal.PlainDate.from(built).until(asOf).days <= RECENT_DAYS;
}

/** While the store cannot be written, editions are kept in memory. */
function forgive(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

const toKey = ({ story, asOf }: EditionScope) => `${asOf} ${story ?? ''}`;
