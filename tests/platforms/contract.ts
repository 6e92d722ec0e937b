import { describe, expect, onTestFinished, test } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import type { Call } from '../../src/command/call.ts';
import type { Channel } from '../../src/core/channels/channel.ts';
import type { Post, Sender } from '../../src/delivery/sender.ts';
import { everyBlock, everyQuote, wordsOf } from './every-block.ts';
import type { FakeFront } from './fake-front.ts';

/** A platform with its real components, and a person before it. */
export type Platform = {
  readonly front: FakeFront;
  readonly sender: Sender;
  /** Where the person asks and posts arrive. */
  readonly channel: Channel;
  readonly user: string;
  /** How what is typed and what is pressed reaches the desk: as a call with its values, or as a line. */
  readonly typed: 'call' | 'line';
  readonly pressed: 'call' | 'line';
  /** Where the answer to a press stands. */
  readonly turns: 'in place' | 'below';
  /** Whether what was posted can be looked for. */
  readonly canLook: boolean;
  type(line: string): Promise<void>;
  /** Presses a button of the answer that stands last. */
  press(label: string): Promise<void>;
  /** Chooses from a list of the answer that stands last. */
  choose(option: string): Promise<void>;
  /** What the person sees: the answers and posts, oldest first. */
  screen(): Promise<readonly string[]>;
  /** Whom it notified, or what called out by itself: a bell, a picture fetched from elsewhere. */
  pings(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** What every platform does alike: reads an event, renders every block, sends, finds, edits. */
export function describePlatform(name: string, openPlatform: () => Promise<Platform>): void {
  const open = async () => {
    const platform = await openPlatform();
    onTestFinished(() => platform.close());
    return platform;
  };

  describe(name, () => {
    test('a command that is typed reaches the desk with its values, its channel and its person', async () => {
      const { front, channel, user, typed, type } = await open();
      const line = '/quote lee page:2 about:"the tolls"';
      await type(line);
      const call = { path: 'quote', values: { speaker: 'lee', page: 2, about: 'the tolls' } };
      expect(front.asked.map((asked) => asked.call)).toEqual([toAsked(typed, call, line)]);
      expect(front.asked[0]?.caller).toMatchObject({ channel, user });
    });

    test('a button that is pressed reaches the desk as the command it stands for', async () => {
      const { front, channel, user, pressed, type, press } = await open();
      answerWith(front, everyBlock);
      await type('/quote lee');
      await press('Ask again');
      const call = { path: 'quote', values: { speaker: 'fell' } };
      expect(front.asked[1]?.call).toEqual(toAsked(pressed, call, '/quote speaker:fell'));
      expect(front.asked[1]?.caller).toMatchObject({ channel, user });
    });

    test('what is chosen from a list reaches the desk as the command it stands for', async () => {
      const { front, channel, user, pressed, type, choose } = await open();
      answerWith(front, everyBlock);
      await type('/quote lee');
      await choose('Gazette, ninth paragraph');
      const call = { path: 'source', values: { article: 'b', paragraph: 9 } };
      expect(front.asked[1]?.call).toEqual(toAsked(pressed, call, '/source article:b paragraph:9'));
      expect(front.asked[1]?.caller).toMatchObject({ channel, user });
    });

    test('every kind of block is seen, each of its words once and in order', async () => {
      const { front, type, screen } = await open();
      answerWith(front, everyBlock);
      await type('/quote lee');
      expectOnceInOrder(await screen(), wordsOf(everyBlock));
    });

    test('a statement is seen as its article has it, to the letter', async () => {
      const { front, type, screen } = await open();
      answerWith(front, everyBlock);
      await type('/quote lee');
      const [first = '', second = ''] = everyQuote.text.split('\n\n');
      expect((await screen()).map(toWords).join()).toMatch(
        new RegExp(`${RegExp.escape(first)} ${RegExp.escape(second)}`),
      );
    });

    test('nobody is pinged by an answer or a post, whatever an article holds', async () => {
      const { front, sender, channel, type, pings } = await open();
      const card = {
        ...everyBlock,
        title: 'Bell \u0007 \u001b[2J @everyone <!here> <img src="https://spy.example/p.png">',
      };
      answerWith(front, card);
      await type('/quote lee');
      await sender.send(postOf('k1', channel, card));
      expect(await pings()).toEqual([]);
    });

    test('a post arrives whole, and so does one with another key', async () => {
      const { sender, channel, screen } = await open();
      expect(await sender.send(postOf('k1', channel))).toEqual({ kind: 'sent', message: expect.any(String) });
      expectOnceInOrder(await screen(), wordsOf(everyBlock));
      expect(await sender.send(postOf('k2', channel, titled('Second post')))).toMatchObject({ kind: 'sent' });
      const [first = '', second = '', ...others] = await screen();
      expect(first).toContain(everyBlock.title);
      expect(second).toContain('Second post');
      expect(others).toEqual([]);
    });

    test('a post is found where the platform can look, and one with another key is not', async () => {
      const { sender, channel, canLook } = await open();
      const sent = await sender.send(postOf('k1', channel));
      expect(sender.find !== undefined).toBe(canLook);
      const found = canLook ? { message: sent.kind === 'sent' ? sent.message : '' } : undefined;
      expect(await sender.find?.(postOf('k1', channel))).toEqual(found);
      expect(await sender.find?.(postOf('k2', channel))).toBe(canLook ? 'absent' : undefined);
    });

    test('a page that is turned is what is seen last, in place of the page before where it can be', async () => {
      const { front, turns, type, press, screen } = await open();
      answerWith(front, everyBlock);
      await type('/quote lee');
      answerWith(front, titled('Page three'));
      await press('More');
      const seen = await screen();
      expect(seen.at(-1)).toContain('Page three');
      expect(seen.map((text) => text.includes(everyBlock.title))).toEqual(
        turns === 'in place' ? [false] : [true, false],
      );
    });
  });
}

function titled(title: string): Card {
  return { title, tone: 'answer', blocks: [] };
}

function answerWith(front: FakeFront, card: Card): void {
  front.answerWith(() => ({ card, visibility: 'caller' }));
}

function postOf(key: string, channel: Channel, card = everyBlock): Post {
  return { key, channel, card };
}

function toAsked(how: 'call' | 'line', call: Call, line: string): Call {
  return how === 'call' ? call : { path: 'text', values: { text: line } };
}

function expectOnceInOrder(seen: readonly string[], words: readonly string[]): void {
  const all = toWords(seen.join('\n'));
  let from = 0;
  for (const some of words.map(toWords)) {
    expect(all.split(some), `${some} in ${all}`).toHaveLength(2);
    expect(all.indexOf(some), `${some} in ${all}`).toBeGreaterThanOrEqual(from);
    from = all.indexOf(some) + some.length;
  }
}

/** What is read: no bar at a line's start, no characters that cannot be seen, one space between words. */
function toWords(text: string): string {
  return text
    .replaceAll(/^\| /gm, '')
    .replaceAll(/[\u200b\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
