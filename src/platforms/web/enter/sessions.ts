import { randomBytes } from 'node:crypto';

const MAX_SESSIONS = 200;
const IDLE_MS = 12 * 60 * 60 * 1000;
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;

export type Sessions = {
  /** A new session with a random id that is made here: an id that a browser sends is never adopted. */
  start(): string;
  /** Whether this session is still valid; checking it counts as use. */
  isOpen(id: string): boolean;
  end(id: string): void;
};

type Session = { readonly startedAt: number; readonly usedAt: number };

/**
 * Browsers' sessions, in memory: they end with the process, after 12 hours without use, and after 7 days in any case.
 * If there are too many, the least recently used one ends. `onEnd` is called for each that ends.
 */
export function createSessions(now: () => Temporal.Instant, onEnd: (id: string) => void): Sessions {
  const sessions = new Map<string, Session>();

  function end(id: string): void {
    if (sessions.delete(id)) onEnd(id);
  }
  return {
    start() {
      const at = now().epochMilliseconds;
      const id = randomBytes(32).toString('base64url');
      sessions.set(id, { startedAt: at, usedAt: at });
      const [oldest] = sessions.keys();
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) end(oldest);
      return id;
    },
    isOpen(id) {
      const session = sessions.get(id);
      if (!session) return false;
      const at = now().epochMilliseconds;
      if (at - session.usedAt > IDLE_MS || at - session.startedAt > LONGEST_MS) {
        end(id);
        return false;
      }
      sessions.delete(id);
      sessions.set(id, { ...session, usedAt: at });
      return true;
    },
    end,
  };
}
