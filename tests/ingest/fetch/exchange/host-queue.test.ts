import { describe, expect, test } from 'vitest';
import { createHostQueue } from '../../../../src/ingest/fetch/exchange/host-queue.ts';
import { gate, send } from '../../../peers/web/answers.ts';
import { openWebPeer } from '../../../peers/web/peer.ts';
import { freshOf, openFetch } from '../open-fetch.ts';

/** A queue in which each turn is noted by name, and ended by name. */
function openQueue(perHost: number, atOnce: number) {
  const queue = createHostQueue(perHost, atOnce);
  const started: string[] = [];
  const leaving = new Map<string, () => void>();
  const life = new AbortController();
  return {
    started,
    stop: (reason: string) => life.abort(new Error(reason)),
    take: async (name: string, signal = life.signal) => {
      const leave = await queue.take(name[0] ?? '', signal);
      started.push(name);
      leaving.set(name, leave);
    },
    leave: async (name: string) => {
      leaving.get(name)?.();
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  test('two at once to one host, the others in the order they came', async () => {
    const { take, leave, started } = openQueue(2, 10);
    for (const name of ['a1', 'a2', 'a3', 'a4']) void take(name);
    await settle();
    expect(started).toEqual(['a1', 'a2']);
    await leave('a2');
    expect(started).toEqual(['a1', 'a2', 'a3']);
    await leave('a1');
    expect(started).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  test('a long line at one host holds up no other', async () => {
    const { take, started } = openQueue(1, 10);
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) void take(name);
    await settle();
    expect(started).toEqual(['a1', 'b1', 'c1']);
  });

  test('where all places are taken, the hosts take turns', async () => {
    const { take, leave, started } = openQueue(2, 2);
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) void take(name);
    await settle();
    expect(started).toEqual(['a1', 'a2']);
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'a4']) await leave(name);
    expect(started).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2']);
  });

  test('a place that is given up twice is free once', async () => {
    const { take, leave, started } = openQueue(1, 1);
    for (const name of ['a1', 'a2', 'a3']) void take(name);
    await settle();
    await leave('a1');
    await leave('a1');
    expect(started).toEqual(['a1', 'a2']);
  });

  test('who stops waiting is not served, and nobody else waits for it', async () => {
    const { take, leave, started } = openQueue(1, 10);
    const impatient = new AbortController();
    void take('a1');
    const given = take('a2', impatient.signal);
    void take('a3');
    await settle();
    impatient.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    await leave('a1');
    expect(started).toEqual(['a1', 'a3']);
  });

  test('when all is stopped nobody is served any more', async () => {
    const { take, leave, stop, started } = openQueue(1, 10);
    void take('a1');
    const waiting = [take('a2'), take('a3')];
    await settle();
    stop('closing');
    for (const turn of waiting) await expect(turn).rejects.toThrow('closing');
    await expect(take('b1')).rejects.toThrow('closing');
    await leave('a1');
    expect(started).toEqual(['a1']);
  });
});

describe('over the wire', () => {
  test('a host is asked twice at once, all hosts together as often as may be', async () => {
    const held = gate(send('x'));
    const peer = await openWebPeer({ '*': held.answer });
    const hosts = ['a.example', 'b.example', 'c.example'];
    const names = Object.fromEntries(hosts.map((host) => [host, ['127.0.0.1']]));
    const desk = openFetch({ names, limits: { perHost: 2, atOnce: 5 } });
    const all = hosts.flatMap((host) => Array.from({ length: 6 }, (_, i) => desk.ask(peer.url(`/${i}`, host))));
    await expect.poll(held.waiting).toBe(5);
    held.open();
    for (const fetched of await Promise.all(all)) expect(freshOf(fetched).text).toBe('x');
    expect(peer.seen.length).toBe(18);
    expect(Math.max(...hosts.map((host) => peer.mostAtOnce(host)))).toBe(2);
    expect(peer.mostAtOnce()).toBe(5);
    await desk.close();
    await peer.close();
  });

  test('waiting for one’s turn costs none of one’s time', async () => {
    const held = gate(send('x'));
    const peer = await openWebPeer({ '/first': held.answer, '/second': send('y') });
    const desk = openFetch({ limits: { perHost: 1, totalMs: 1_000 } });
    const first = desk.ask(peer.url('/first'));
    const second = desk.ask(peer.url('/second'));
    expect(await first).toMatchObject({ kind: 'failed', reason: '127.0.0.1 took too long to answer.' });
    expect(freshOf(await second).text).toBe('y');
    await desk.close();
    await peer.close();
  });
});
