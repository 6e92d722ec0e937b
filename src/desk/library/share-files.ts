import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import type { Workspaces } from '../../store/port/workspaces/workspaces.ts';
import type { Bring } from './bring.ts';
import type { Library } from './library.ts';
import { toMatchedMark } from './matched-mark.ts';
import { DATA_ORIGIN } from './read-data.ts';

/**
 * For another workspace: it sees what the desk's own workspace read from data/, without reading it again. Articles are
 * matched with the workspace's stories afterwards.
 */
export function shareFiles(own: Library, workspaces: Workspaces): Bring {
  return async ({ store, now, onStories }) => {
    await onStories(own.files());
    const added = await workspaces.share(OWN_WORKSPACE, store.workspace, { origin: DATA_ORIGIN, at: now() });
    // Its own stories may sort them otherwise.
    if (added > 0) await store.ledger.setMark(toMatchedMark(store.workspace), '');
    return { added, changed: 0, removed: 0, problems: [] };
  };
}
