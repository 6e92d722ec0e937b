import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { createAnalyses } from '../analyses/create-analyses.ts';
import { createArticleStore } from '../articles/article-store.ts';
import { createDraftStore } from '../drafts/create-draft-store.ts';
import { createAskings } from '../editions/create-askings.ts';
import { createEditionStore } from '../editions/create-edition-store.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { OpenedEngine } from '../engines/opened-engine.ts';
import { createFeedStore } from '../feeds/create-feed-store.ts';
import { createInstallations } from '../installations/create-installations.ts';
import { createLeases } from '../leases/create-leases.ts';
import { createLedger } from '../ledger/create-ledger.ts';
import { createNameStore } from '../names/create-name-store.ts';
import { createOutbox } from '../outbox/create-outbox.ts';
import type { OpenStore, Store } from '../port/port.ts';
import { createReplayStore } from '../replays/create-replay-store.ts';
import { createRulingStore } from '../rulings/create-ruling-store.ts';
import { createRuledQuotes } from '../rulings/ruled-quotes.ts';
import { createStoryStore } from '../stories/create-story-store.ts';
import { createWorkspaceStore } from '../workspaces/create-workspaces.ts';
import { numberOf, type WorkspaceNumber } from '../workspaces/number-of.ts';
import { createZones } from '../zones/create-zones.ts';
import { openEngine, type StoreParts } from './open-engine.ts';

/**
 * Opens the store and migrates its schema. If it cannot be written at the moment but can be read, it is opened for that,
 * and written again once that is possible. Throws a StoreError or a UserError if it cannot be opened at all.
 */
export async function openStore(parts: StoreParts): Promise<OpenStore> {
  return assembleStore(await openEngine(parts), parts.gatherMs ?? 0);
}

function assembleStore(opened: OpenedEngine, gatherMs: number): OpenStore {
  const { sql, questions } = opened;
  const shared = {
    drafts: createDraftStore(sql),
    ledger: createLedger(sql),
    outbox: createOutbox(sql),
    replays: createReplayStore(sql),
    installations: createInstallations(sql),
    ...opened.health,
  };
  const ruledQuotes = createRuledQuotes(questions);
  const stores = new Map<string, { readonly store: Store; readonly number: WorkspaceNumber }>();

  function create(workspace: string) {
    const number = numberOf(workspace, sql, questions);
    const store = {
      ...shared,
      workspace,
      articles: createArticleStore(sql, questions, number, ruledQuotes, gatherMs),
      stories: createStoryStore(sql, number),
      names: createNameStore(questions, number, ruledQuotes),
      rulings: createRulingStore(sql, questions, number),
      editions: createEditionStore(sql, questions, number),
      askings: createAskings(sql, questions, workspace),
      zones: createZones(sql, questions, workspace),
      feeds: createFeedStore(sql, number, gatherMs),
    };
    return { store, number };
  }

  function of(workspace: string): Store {
    const known = stores.get(workspace) ?? create(workspace);
    stores.set(workspace, known);
    return known.store;
  }

  return {
    ...of(OWN_WORKSPACE),
    of,
    workspaces: createWorkspaceStore(sql, questions, (name) => stores.get(name)?.number.forget()),
    analyses: createAnalyses(sql),
    leases: createLeases(sql),
    listen: opened.listen,
    describe: () => engineOf(sql).describe(questions),
    close: opened.close,
  };
}
