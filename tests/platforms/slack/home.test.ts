import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../../src/card/card.ts';
import { plain } from '../../../src/card/parts/leaves/leaves.ts';
import { defineCommand, defineGroup } from '../../../src/command/define.ts';
import { toHomeCalls } from '../../../src/platforms/slack/hear/home/home-calls.ts';
import { renderHome } from '../../../src/platforms/slack/hear/home/render-home.ts';
import { shareRoom } from '../../../src/platforms/slack/hear/home/share-room.ts';
import { BLOCKS_IN_VIEW } from '../../../src/platforms/slack/limits.ts';
import { checkView } from '../../peers/slack/check-message.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';

const run = async (): Promise<Card> => ({ title: '', tone: 'answer', blocks: [] });
const action = (name: string) =>
  defineCommand({ name, description: name, visibility: 'caller', right: 'member', options: {}, run });
const group = (name: string, story: string | null, ...actions: string[]) =>
  defineGroup({
    name,
    description: name,
    fallback: actions[0] ?? '',
    actions: actions.map(action),
    ...(story ? { story } : {}),
  });

test('digests, reminders and feeds come first, then each story’s dates ahead, then the status', () => {
  const commands = [
    group('harbour', 'harbour', 'summary', 'dates'),
    action('status'),
    group('feeds', null, 'add', 'list'),
    group('remind', null, 'add', 'list'),
    group('digest', null, 'list'),
  ];
  expect(toHomeCalls(commands)).toEqual([
    { path: 'digest list', values: {} },
    { path: 'remind list', values: {} },
    { path: 'feeds list', values: {} },
    { path: 'harbour dates', values: { within: '1y' } },
    { path: 'status', values: {} },
  ]);
});

test('what is no command is not asked for, and of many stories twenty are', () => {
  expect(toHomeCalls([group('digest', null, 'daily'), action('quote')])).toEqual([]);
  const stories = Array.from({ length: 21 }, (_, n) => group(`story${n}`, `story${n}`, 'dates'));
  expect(toHomeCalls(stories)).toHaveLength(20);
});

const listOf = (count: number): Card => ({
  title: 'Digests',
  tone: 'answer',
  blocks: Array.from({ length: count }, (_, n) => [
    { kind: 'text', leaves: [plain(`digest ${n}`)] } as const,
    { kind: 'buttons', buttons: [{ label: 'Stop', command: 'digest stop', values: { number: n } }] } as const,
  ]).flat(),
});
const homeOf = (...counts: number[]) => {
  const sections = counts.map((count) => ({ call: { path: 'digest list', values: {} }, card: listOf(count) }));
  const view = renderHome({ channel: 'C1NEWS', sections, forms: [{ label: 'New digest', path: 'digest' }] });
  return checkView(view).blocks;
};

test('a hundred blocks are shown whole; of more each long list is cut, and says how to see the rest', () => {
  // The channel's select, the forms and a title take three.
  const most = (BLOCKS_IN_VIEW - 3 - 1) / 2;
  expect(homeOf(most)).toHaveLength(BLOCKS_IN_VIEW - 1);
  expect(seenIn(homeOf(most))).not.toContain('More:');
  expect(homeOf(most + 1)).toHaveLength(BLOCKS_IN_VIEW);
  expect(seenIn(homeOf(most + 1))).toContain('More: /digest list');
  const shared = seenIn(homeOf(80, 2, 80));
  expect(shared.match(/More: \/digest list/g)).toHaveLength(2);
});

test('short lists get what they need, the others the rest alike', () => {
  expect(shareRoom([80, 5, 80], 98)).toEqual([46, 5, 47]);
  expect(shareRoom([3, 5], 98)).toEqual([3, 5]);
  expect(shareRoom([], 98)).toEqual([]);
});

test('of any lists no more is shown than there is room, and none is shown more than whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 30 }), fc.integer({ min: 0, max: 100 }), (sizes, room) => {
      const shares = shareRoom(sizes, room);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(room);
      for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(sizes[index] ?? 0);
    }),
  );
});
