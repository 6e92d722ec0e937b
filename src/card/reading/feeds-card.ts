import type { FeedLine, FeedsView } from '../../core/views/reading-views.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { bold, plain } from '../parts/leaves.ts';
import { sourceButtons, sourceLineLeaves } from './followed-card.ts';

const WORST_FIRST: readonly FeedLine['health'][] = ['suspended', 'failing', 'silent', 'new', 'well', 'paused'];
const MOST_OFFERS = 5;

/** All that is followed, what needs a look first; and the feeds that stories name. */
export function feedsCard({ lines, offers, isPolling }: FeedsView): Card {
  return {
    title: lines.length === 0 ? 'No feed is followed' : titleOf(lines),
    tone: lines.length === 0 ? 'notice' : 'answer',
    blocks: [
      ...(isPolling ? [] : [textBlock('Nothing is asked by itself: DATELINE_POLL is off.')]),
      ...(lines.length === 0 ? [textBlock('Follow one with /follow https://news.example/feed')] : [listBlock(lines)]),
      ...(offers.length === 0 ? [] : [{ kind: 'list', items: offers.map(offerLeaves) } as const]),
      ...buttonBlocks(lines, offers),
    ],
  };
}

function titleOf(lines: readonly FeedLine[]): string {
  const count = lines.length === 1 ? '1 feed' : `${lines.length} feeds`;
  const unwell = lines.filter(({ health }) => ['suspended', 'failing', 'silent'].includes(health)).length;
  return unwell === 0 ? count : `${count}, ${unwell} to look at`;
}

function listBlock(lines: readonly FeedLine[]): Block {
  const ordered = [...lines].sort((a, b) => WORST_FIRST.indexOf(a.health) - WORST_FIRST.indexOf(b.health));
  const items = ordered.map((line): readonly Leaf[] => [
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

function buttonBlocks(lines: readonly FeedLine[], offers: readonly Offer[]): readonly Block[] {
  const [only] = lines;
  const buttons: readonly Button[] = [
    ...(only && lines.length === 1 ? sourceButtons(only.source) : []),
    ...offers.slice(0, MOST_OFFERS).map(({ story }) => ({
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
