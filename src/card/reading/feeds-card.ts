import type { FeedLine, FeedsView } from '../../core/views/reading-views.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { bold, plain } from '../parts/leaves/leaves.ts';
import { givenValues, pageNote, pagingBlocks } from '../parts/paging.ts';
import { sourceButtons, sourceLineLeaves } from './followed-card.ts';

const MOST_OFFERS = 5;

/** A page of what is followed, what needs a look first; and the feeds that stories name. */
export function feedsCard(view: FeedsView): Card {
  const { lines, followed, words, offers, isPolling } = view;
  return {
    title: `${titleOf(view)}${pageNote(lines)}`,
    tone: lines.total === 0 ? 'notice' : 'answer',
    blocks: [
      ...(isPolling ? [] : [textBlock('Feeds are not polled automatically: DATELINE_POLL is off.')]),
      ...(followed === 0 ? [textBlock('Follow one with /follow https://news.example/feed')] : []),
      ...(lines.items.length === 0 ? [] : [listBlock(lines.items)]),
      ...(offers.length === 0 || words !== null ? [] : [{ kind: 'list', items: offers.map(offerLeaves) } as const]),
      ...buttonBlocks(view),
      ...pagingBlocks(lines, 'feeds list', givenValues({ words })),
    ],
  };
}

function titleOf({ lines, followed, troubled, words }: FeedsView): string {
  if (followed === 0) return 'No feed is followed';
  const count = followed === 1 ? '1 feed' : `${followed} feeds`;
  if (words !== null)
    return lines.total === 0 ? `No feed with “${words}”` : `${lines.total} of ${count} with “${words}”`;
  return troubled === 0 ? count : `${count}, ${troubled} to look at`;
}

function listBlock(lines: readonly FeedLine[]): Block {
  const items = lines.map((line): readonly Leaf[] => [
    bold(`${line.source.id}`),
    plain(': '),
    ...sourceLineLeaves(line),
  ]);
  return { kind: 'list', items };
}

type Offer = FeedsView['offers'][number];

function offerLeaves({ story, feeds }: Offer): readonly Leaf[] {
  return [plain(`${story} names ${feeds === 1 ? '1 feed that is' : `${feeds} feeds that are`} not followed`)];
}

function buttonBlocks({ lines, words, offers }: FeedsView): readonly Block[] {
  const [only] = lines.items;
  const buttons: readonly Button[] = [
    ...(only && lines.total === 1 ? sourceButtons(only.source) : []),
    ...(words === null ? [] : [{ label: 'All feeds', command: 'feeds list', values: {} }]),
    ...(words === null ? offers : []).slice(0, MOST_OFFERS).map(({ story }) => ({
      label: `Feeds of ${story}`,
      command: 'follow',
      values: { story },
    })),
  ];
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

function textBlock(text: string): Block {
  return { kind: 'text', leaves: [plain(text)] };
}
