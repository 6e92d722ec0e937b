import { buildEdition } from '../../src/core/editions/build-edition.ts';
import { createEditions } from '../../src/desk/editions/create-editions.ts';
import type { Editions } from '../../src/desk/editions/editions.ts';
import type { Store } from '../../src/store/port/port.ts';
import type { Work } from '../../src/workers/work.ts';

const buildInline: Work['buildEdition'] = async ({ articles, corrections, asOf }) =>
  JSON.stringify(buildEdition(articles, corrections, asOf));

/** The editions of a store, built on this thread. */
export function editionsOf({ editions }: Pick<Store, 'editions'>): Editions {
  return createEditions({ editions, work: { buildEdition: buildInline }, corrections: async () => [] });
}
