import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, ConnectionNews, TellNews } from '../../core/connection/connection.ts';
import { ConnectionError } from '../../core/connection/connection-error.ts';
import { type Pauses, planRetry } from '../../core/connection/plan-retry.ts';
import { toProblem } from './to-problem.ts';

/** A chat service as its platform offers it. `start` tries once, cleans up if it fails, and may be called again. */
export type Startable = { start(tell: TellNews): Promise<void>; close(): Promise<void> };

export type KeepParts = {
  readonly now: () => Temporal.Instant;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly pauses: Pauses;
  /** Called on every change. */
  readonly onChange: (connection: Connection) => void;
  /** Called on every failure, with the pause before the next try. */
  readonly onFailure: (connection: Connection, pauseMs: number) => void;
};

export type KeptConnection = { state(): Connection; close(): Promise<void> };

// A connection that lasted this long was stable: its end counts as the first failure, not as one more.
const STEADY_MS = 60_000;

/** Connects, and reconnects forever when that fails or ends: soon at first, rarely if it is refused. */
export function keepConnected(
  chat: Startable,
  { now, chance, pauses, onChange, onFailure }: KeepParts,
): KeptConnection {
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
  let state: Connection = { kind: 'connecting', since: now(), problem: null };
  let wasConnected = false;
  let failures = 0;

  function become(kind: Connection['kind'], problem: Connection['problem']): void {
    if (ending.signal.aborted) return;
    if (state.kind === 'connected' && now().since(state.since).total('milliseconds') >= STEADY_MS) failures = 0;
    const isSame = kind === state.kind && problem?.says === state.problem?.says;
    state = { kind, since: kind === state.kind ? state.since : now(), problem };
    wasConnected ||= kind === 'connected';
    if (!isSame) onChange(state);
  }

  function fail(cause: unknown): void {
    const isRefusal = cause instanceof ConnectionError && cause.isRefusal;
    become(isRefusal ? 'refused' : wasConnected ? 'reconnecting' : 'connecting', toProblem(cause));
  }

  /** One connection from start to end; resolves with what ended it. */
  async function live(): Promise<unknown> {
    const end = Promise.withResolvers<unknown>();
    let isLost = false;
    let isOver = false;
    const tell = (news: ConnectionNews) => {
      if (isOver) return;
      if (news.kind === 'ended') end.resolve(news.cause);
      isLost = news.kind !== 'back';
      if (news.kind === 'back') become('connected', null);
      if (news.kind === 'lost') fail(news.cause);
    };
    try {
      await chat.start(tell);
      if (ending.signal.aborted) await chat.close();
      if (!isLost) become('connected', null);
      return await Promise.race([end.promise, ended]);
    } catch (error) {
      return error;
    } finally {
      isOver = true;
    }
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      const cause = await live();
      if (ending.signal.aborted) return;
      fail(cause);
      failures += 1;
      const { isRefusal, afterMs } = cause instanceof ConnectionError ? cause : { isRefusal: false, afterMs: 0 };
      const pauseMs = planRetry({ failures, isRefusal, afterMs }, pauses, chance());
      onFailure(state, pauseMs);
      await wait(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  void run();
  return {
    state: () => state,
    async close() {
      ending.abort();
      await chat.close();
    },
  };
}
