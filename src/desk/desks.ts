import { OWN_WORKSPACE } from '../core/channels/workspace-name.ts';
import type { OpenedDesk } from './opened-desk.ts';

/** One desk for each workspace, opened when someone there first asks. */
export type Desks = {
  readonly own: OpenedDesk;
  /** By the workspace's name; it has read data/ when this resolves. */
  of(workspace: string): Promise<OpenedDesk>;
  /** Those that are open, the own one first. */
  opened(): readonly OpenedDesk[];
  /** Calls back when the stories that a workspace follows have changed; returns a function that stops it. */
  onStoriesChanged(listener: (workspace: string) => void): () => void;
  close(): Promise<void>;
};

export type DesksParts = {
  /** On a shared desk everyone asks the own one. */
  readonly isShared: boolean;
  /** Builds the desk of a workspace, without reading anything. */
  readonly build: (workspace: string) => OpenedDesk;
  /** Notes that the workspace exists and reads data/ for it. */
  readonly begin: (opened: OpenedDesk) => Promise<unknown>;
};

export function createDesks({ isShared, build, begin }: DesksParts): Desks {
  const listeners = new Set<(workspace: string) => void>();
  const known = new Map<string, Promise<OpenedDesk>>();
  const open: OpenedDesk[] = [];

  function prepare(workspace: string): OpenedDesk {
    const opened = build(workspace);
    opened.library.onChanged(() => {
      for (const listener of listeners) listener(workspace);
    });
    open.push(opened);
    return opened;
  }

  async function openAnother(workspace: string): Promise<OpenedDesk> {
    const opened = prepare(workspace);
    try {
      await begin(opened);
    } catch (error) {
      // What is wrong may pass: the next question tries again.
      known.delete(workspace);
      open.splice(open.indexOf(opened), 1);
      throw error;
    }
    return opened;
  }

  const own = prepare(OWN_WORKSPACE);
  known.set(OWN_WORKSPACE, Promise.resolve(own));
  return {
    own,
    of(workspace) {
      const name = isShared ? OWN_WORKSPACE : workspace;
      const found = known.get(name) ?? openAnother(name);
      known.set(name, found);
      return found;
    },
    opened: () => open,
    onStoriesChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await Promise.all(open.map(({ library }) => library.close()));
    },
  };
}
