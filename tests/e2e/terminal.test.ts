import { afterAll, beforeAll, describe, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Reply } from '../../src/command/front/front.ts';
import type { Dateline } from '../../src/main.ts';
import { STORE_KINDS, type TestStore } from './each-store.ts';
import { JOURNEYS } from './journeys.ts';
import { CALLER, openDesk } from './open-desk.ts';
import { openSite } from './open-site.ts';
import { type Driver, type Seen, walk } from './walk.ts';

describe.each(STORE_KINDS)('in the terminal, on $name, a person', ({ make }) => {
  let dateline: Dateline;
  let kept: TestStore;
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    [site, kept] = await Promise.all([openSite(), make()]);
    dateline = await openDesk('2026-11-24T09:00Z', kept.store, site.environment);
  });
  afterAll(async () => {
    await dateline.close();
    await Promise.all([site.peer.close(), kept.drop()]);
  });

  /** In the terminal a button is typed: the line it shows answers as pressing it does elsewhere. */
  function toSeen({ card }: Reply): Seen {
    const text = renderPlain(card);
    return {
      text,
      press: async (label) => {
        const line = text.split('\n').find((one) => one.startsWith(`${label}: /`)) ?? '';
        return toSeen(await dateline.front.answerText(line.slice(label.length + 2), CALLER));
      },
    };
  }

  const driver: Driver = { type: async (text) => toSeen(await dateline.front.answerText(text, CALLER)) };

  test.each(JOURNEYS)('$title', (journey) => walk(journey, driver, site.address));
});
