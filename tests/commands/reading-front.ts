import desk from '../../commands/desk.ts';
import feeds from '../../commands/reading/feeds.ts';
import follow from '../../commands/reading/follow.ts';
import peek from '../../commands/reading/peek.ts';
import read from '../../commands/reading/read.ts';
import status from '../../commands/status.ts';
import alert from '../../commands/telling/alert.ts';
import digest from '../../commands/telling/digest.ts';
import type { Button, Card } from '../../src/card/card.ts';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Caller } from '../../src/command/define.ts';
import { createFront } from '../../src/command/front/create-front.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { createPeopleBook } from '../../src/desk/people/people-book.ts';
import { createFollowing } from '../../src/desk/read/create-following.ts';
import { createTelling } from '../../src/desk/tell/create-telling.ts';
import { editionsOf } from '../desk/editions-of.ts';
import { fixedLibrary } from '../desk/fixed-library.ts';
import { HARBOUR, NOW, openNewsroom } from '../desk/reading/small-newsroom.ts';
import { CHANNEL, SILENT } from '../jobs/desk-on-a-clock.ts';

export const EDITOR: Caller = { channel: CHANNEL, user: 'u1', zone: 'Europe/Paris', right: 'operator' };

/** The commands of reading over a newsroom; `say` answers a text, `press` a button of the last answer. */
export async function openReadingFront(work: Parameters<typeof openNewsroom>[0] = {}) {
  const room = await openNewsroom(work);
  const { store, parts } = room;
  let now = NOW;
  const logged: object[] = [];
  const following = createFollowing(parts);
  const editions = editionsOf(store);
  const people = createPeopleBook(editions, () => '2031-01-01');
  const telling = createTelling({ store, people, stories: () => [HARBOUR], zone: 'UTC', knownAfterDays: 0 });
  const library = fixedLibrary([HARBOUR]);
  const commands = [follow, feeds, read, peek, desk, status, digest, alert];
  const here = {
    desk: createDesk({ store, editions, people, library, telling, following }),
    commands: () => commands,
  };
  const front = createFront({
    deskOf: async () => here,
    own: here,
    moves: telling,
    onCommandsChanged: () => () => {},
    now: () => now,
    asOf: null,
    log: { ...SILENT, info: (about) => void logged.push(about) },
  });
  let last: Card | undefined;

  function show(card: Card) {
    last = card;
    return {
      tone: card.tone,
      title: card.title,
      text: renderPlain(card),
      buttons: buttonsOf(card).map(({ label }) => label),
    };
  }

  const say = async (text: string, caller: Caller = EDITOR) => show((await front.answerText(text, caller)).card);

  async function press(label: string, caller: Caller = EDITOR) {
    const button = last && buttonsOf(last).find((one) => one.label === label);
    if (!button) throw new Error(`there is no button “${label}”`);
    return show((await front.answer({ path: button.command, values: button.values }, caller)).card);
  }

  const wait = (hours: number) => {
    now = now.add({ hours });
  };
  return { ...room, following, telling, logged, say, press, wait, now: () => now };
}

export type ReadingFront = Awaited<ReturnType<typeof openReadingFront>>;

function buttonsOf(card: Card): readonly Button[] {
  return card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
}
