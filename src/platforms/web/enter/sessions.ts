import { randomBytes } from 'node:crypto';

const MAX_SESSIONS = 200;
const IDLE_MS = 12 * 60 * 60 * 1000;
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;

export type Sessions = {
  /** A new session. Its id is random and made here alone: one that a browser brings is never taken over. */
  start(): string;
  /** Whether this is a session that still runs; asking keeps it from idling out. */
  isOpen(id: string): boolean;
  end(id: string): void;
};

type Session = { readonly startedAt: number; readonly usedAt: number };

/**
 * Browsers' sessions, in memory: they end with the process, after 12 hours without use, and after 7 days in any case.
 * The one used longest ago makes room. `onEnd` hears of each that ends.
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
