import type { Turn } from './page.ts';

const MOST_SESSIONS = 200;
const MOST_TURNS = 50;

/** The conversation of each browser session and the posts to all of them, up to a limit; lost when the process ends. */
export type Conversations = {
  turns(session: string): readonly Turn[];
  add(session: string, turn: Turn): void;
  /** Its session ended. */
  forget(session: string): void;
  /** A post that every session sees. */
  post(turn: Turn): void;
};

export function createConversations(): Conversations {
  const sessions = new Map<string, readonly Turn[]>();
  let posts: readonly Turn[] = [];
  return {
    turns: (session) => sessions.get(session) ?? posts,
    add(session, turn) {
      const before = sessions.get(session) ?? posts;
      // An answer that is opened again moves to the front.
      const others = turn.address === null ? before : before.filter(({ address }) => address !== turn.address);
      const turns = [...others, turn].slice(-MOST_TURNS);
      sessions.delete(session);
      sessions.set(session, turns);
      const [oldest] = sessions.keys();
      if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
    },
    forget: (session) => void sessions.delete(session),
    post(turn) {
      posts = [...posts, turn].slice(-MOST_TURNS);
      for (const [session, turns] of sessions) sessions.set(session, [...turns, turn].slice(-MOST_TURNS));
    },
  };
}
