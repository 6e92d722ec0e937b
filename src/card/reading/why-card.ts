import type { Channel } from '../../core/channels/channel.ts';
import type { WhyView } from '../../core/views/reading-views.ts';
import type { Block, Card, Leaf } from '../card.ts';
import { moment, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { sourceButtons, sourceLineLeaves } from './followed-card.ts';

type Seen = WhyView['seen'][number];

/** What happened to something that was read, stage by stage, and where it was told; or that it was never seen. */
export function whyCard(view: WhyView): Card {
  const { asked, article, seen } = view;
  if (!article && seen.length === 0) return unseenCard(view);
  return {
    title: article ? `Why: ${article.source.title}` : `Why: ${asked}`,
    tone: 'answer',
    blocks: [
      ...(article ? articleBlocks(article) : [textBlock(plain('No article of it is stored.'))]),
      ...seen.flatMap(seenBlocks),
      ...toldBlocks(view),
    ],
  };
}

function articleBlocks({
  source,
  story,
  isWeak,
  further,
  isBundled,
}: NonNullable<WhyView['article']>): readonly Block[] {
  const others = further.map((other) => `, and of ${other}`).join('');
  const joins = story === null ? 'of no story' : `of ${story}${isWeak ? ', in passing' : ''}${others}`;
  const bundled = isBundled ? '; it stands in data/articles' : '';
  return [
    textBlock(...articleLeaves(source), plain(`, ${joins}${bundled}`)),
    { kind: 'buttons', buttons: [{ label: 'Show source', command: 'source', values: { article: source.article } }] },
  ];
}

function seenBlocks({ firstSeen, lastSeen, trail }: Seen): readonly Block[] {
  return [
    textBlock(plain('First seen '), moment(firstSeen), plain(', last seen '), moment(lastSeen)),
    {
      kind: 'list',
      items: trail.map(({ at, says }): readonly Leaf[] => [moment(Temporal.Instant.from(at)), plain(`: ${says}`)]),
    },
  ];
}

function toldBlocks({ article, told }: WhyView): readonly Block[] {
  if (told.length > 0)
    return [
      { kind: 'heading', text: 'Told in' },
      {
        kind: 'list',
        items: told.map(({ channel, kind, number }) => [plain(`${kind} ${number}, ${placeOf(channel)}`)]),
      },
    ];
  return article ? [textBlock(plain('No digest has told of it.'))] : [];
}

function unseenCard({ asked, nearest }: WhyView): Card {
  const never = plain('Nothing that is followed has brought it so far.');
  if (!nearest)
    return {
      title: `Never seen: ${asked}`,
      tone: 'notice',
      blocks: [textBlock(never, plain(' No feed of that site is followed: /follow takes its address.'))],
    };
  return {
    title: `Never seen: ${asked}`,
    tone: 'notice',
    blocks: [
      textBlock(never, plain(` The nearest is feed ${nearest.source.id}:`)),
      { kind: 'list', items: [[...triedLeaves(nearest.source.triedAt), ...sourceLineLeaves(nearest)]] },
      { kind: 'buttons', buttons: sourceButtons(nearest.source) },
    ],
  };
}

function triedLeaves(triedAt: Temporal.Instant | null): readonly Leaf[] {
  return triedAt ? [plain('last asked '), moment(triedAt), plain('; ')] : [plain('never asked; ')];
}

function placeOf({ platform, workspace, id }: Channel): string {
  return platform === 'terminal' || platform === 'web' ? platform : `${platform} ${workspace} ${id}`;
}

function textBlock(...leaves: readonly Leaf[]): Block {
  return { kind: 'text', leaves };
}
