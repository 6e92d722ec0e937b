import { expect, test } from 'vitest';
import { tellConnection } from '../../../src/cli/chats/tell-connection.ts';
import type { TellNews } from '../../../src/core/connection/connection.ts';
import { ConnectionError } from '../../../src/core/connection/connection-error.ts';
import { keep } from '../../platforms/keep.ts';

const REFUSED = new ConnectionError('Refused.', { hint: 'Mend it.', isRefusal: true });
const AWAY = new ConnectionError('Away.', { hint: 'Wait.', isRefusal: false });

/** A chat that fails so often, one cause after the other, and then connects. */
function chatThat(...causes: readonly unknown[]) {
  const chat = { starts: 0, closed: 0, tell: (() => {}) as TellNews };
  return {
    ...chat,
    async start(tell: TellNews) {
      this.tell = tell;
      const cause = causes[this.starts++];
      if (cause) throw cause;
    },
    async close() {
      this.closed += 1;
    },
  };
}

test('it tries until it is connected, and again when that ends', async () => {
  const chat = chatThat(AWAY, REFUSED, undefined, AWAY);
  const kept = keep(chat);
  await kept.until('connected');
  chat.tell({ kind: 'ended', cause: AWAY });
  await kept.until('reconnecting');
  await kept.until('connected');
  await kept.close();
  expect(chat.starts).toBe(5);
  expect(kept.states.map(({ kind }) => kind)).toEqual([
    'connecting',
    'refused',
    'connected',
    'reconnecting',
    'connected',
  ]);
});

test('what an earlier life of the connection still says is passed over', async () => {
  const chat = chatThat();
  const kept = keep(chat);
  await kept.until('connected');
  const old = chat.tell;
  old({ kind: 'ended', cause: AWAY });
  await kept.until('reconnecting');
  await kept.until('connected');
  old({ kind: 'lost', cause: REFUSED });
  expect(kept.state().kind).toBe('connected');
  await kept.close();
});

test('closed while it still starts, it is closed once more when it has', async () => {
  const chat = chatThat();
  const slow = Promise.withResolvers<void>();
  const kept = keep({ start: () => slow.promise, close: () => chat.close() });
  await kept.close();
  slow.resolve();
  await expect.poll(() => chat.closed).toBe(2);
  expect(kept.states).toEqual([]);
});

test('what is wrong is said in one line with what to do, once until it changes', async () => {
  const lines: string[] = [];
  const log = { info() {}, warn() {}, error() {} };
  const told = tellConnection({ platform: 'slack' }, log, (line) => lines.push(line));
  const kept = keep(chatThat(AWAY, AWAY, REFUSED), told);
  await kept.until('connected');
  await kept.close();
  expect(lines).toEqual([
    'Could not connect to Slack: Away. Wait. Trying again in 1 second.',
    'Could not connect to Slack: Refused. Mend it. Trying again in 1 second.',
  ]);
});
