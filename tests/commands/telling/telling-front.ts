import alert from '../../../commands/telling/alert.ts';
import digest from '../../../commands/telling/digest.ts';
import remind from '../../../commands/telling/remind.ts';
import { renderPlain } from '../../../src/card/render-plain.ts';
import type { Caller } from '../../../src/command/define.ts';
import { createFront } from '../../../src/command/front/create-front.ts';
import { createDesk } from '../../../src/desk/create-desk.ts';
import { createPeopleBook } from '../../../src/desk/people/people-book.ts';
import { createTelling } from '../../../src/desk/tell/create-telling.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { editionsOf } from '../../desk/editions-of.ts';
import { fixedLibrary } from '../../desk/fixed-library.ts';
import { NOT_HERE } from '../../desk/reading/not-here.ts';
import { CHANNEL, HARBOUR, SILENT } from '../../jobs/desk-on-a-clock.ts';

export const EDITOR: Caller = { channel: CHANNEL, user: 'u1', zone: 'Europe/Paris', right: 'manager' };

/** The commands over a store of their own; `say` gives the title and the plain text of an answer. */
export async function openTellingFront() {
  const now = Temporal.Instant.from('2016-07-13T10:00Z');
  const store = await openStore({ file: ':memory:' });
  const editions = editionsOf(store);
  const people = createPeopleBook(editions, () => '2031-01-01');
  const telling = createTelling({ store, people, stories: () => [HARBOUR], zone: 'UTC', knownAfterDays: 0 });
  const library = fixedLibrary([HARBOUR]);
  const commands = [digest, remind, alert];
  const here = {
    desk: createDesk({ store, editions, people, library, telling, following: NOT_HERE }),
    commands: () => commands,
  };
  const front = createFront({
    deskOf: async () => here,
    own: here,
    moves: telling,
    onCommandsChanged: () => () => {},
    now: () => now,
    asOf: null,
    log: SILENT,
  });
  async function say(text: string, caller: Caller = EDITOR) {
    const { card } = await front.answerText(text, caller);
    return { tone: card.tone, title: card.title, text: renderPlain(card) };
  }
  return { store, telling, front, say, now };
}

export type TellingFront = Awaited<ReturnType<typeof openTellingFront>>;
