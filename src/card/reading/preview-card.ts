import { showDate } from '../../core/dates/show/show-date.ts';
import type { PreviewItem, PreviewView } from '../../core/views/reading-views.ts';
import type { Block, Button, Card, Leaf, Values } from '../card.ts';
import { bold, link, plain } from '../parts/leaves/leaves.ts';
import { givenValues } from '../parts/paging.ts';
import { followedCard } from './followed-card.ts';
import { takenFields } from './taken-card.ts';

type View<K extends PreviewView['kind']> = PreviewView & { readonly kind: K };

/** What is at an address, and what can be done about it; `chosen`: how someone wants to follow it. */
export function previewCard(view: PreviewView, chosen: Values = {}): Card {
  switch (view.kind) {
    case 'feed':
      return feedCard(view, chosen);
    case 'feeds':
      return feedsCard(view, chosen);
    case 'page':
      return pageCard(view);
    case 'followed':
      return followedCard(view.line, 'is followed already');
  }
}

function feedCard({ source, total, items, teaser }: View<'feed'>, chosen: Values): Card {
  const { id, title, homepage, format, story, pace } = source;
  const often = pace ? `; ${pace.words}` : '';
  return {
    title: title ?? 'A feed without a title',
    tone: 'answer',
    blocks: [
      {
        kind: 'text',
        leaves: [
          link(`A feed (${(format ?? 'feed').toUpperCase()})`, homepage),
          plain(`: ${total === 1 ? '1 item' : `${total} items`}${often}.`),
          plain(story === null ? '' : ` Every item would join ${story}.`),
        ],
      },
      ...(items.length > 0 ? [{ kind: 'heading', text: 'Newest items' } as const] : []),
      ...(items.length > 0 ? [{ kind: 'list', items: items.map(itemLeaves) } as const] : []),
      ...(teaser ? [noteBlock(`Its items may be cut short: ${teaser}. Their pages say more.`)] : []),
      {
        kind: 'buttons',
        buttons: feedButtons(id, teaser !== null, { ...givenValues({ number: id, story }), ...chosen }),
      },
    ],
  };
}

function itemLeaves({ title, published, url, joins }: PreviewItem): readonly Leaf[] {
  const day = published ? showDate(published) : 'undated';
  return [link(title ?? 'untitled', url), plain(`, ${day}: ${joins}`)];
}

const BACKLOG = 20;

/** Only what is new from now on is read, unless someone asks for more. */
function feedButtons(number: number, hasTeasers: boolean, values: Values): readonly Button[] {
  const command = 'feeds add';
  return [
    { label: 'Follow', command, values, style: 'primary' },
    ...(values.backlog === undefined
      ? [{ label: `Follow with the last ${BACKLOG}`, command, values: { ...values, backlog: BACKLOG } }]
      : []),
    ...(hasTeasers ? [{ label: 'Follow with full texts', command, values: { ...values, text: 'longest' } }] : []),
    notNow(number),
  ];
}

function feedsCard({ where, story, feeds }: View<'feeds'>, chosen: Values): Card {
  return {
    title: `${where}: ${feeds.length === 1 ? '1 feed' : `${feeds.length} feeds`}`,
    tone: 'answer',
    blocks: [
      { kind: 'list', items: feeds.map(({ number, title, url }) => [bold(`${number}`), plain(`: ${title ?? url}`)]) },
      {
        kind: 'buttons',
        buttons: feeds.map(({ number, title, url }) => ({
          label: `Look at ${title ?? url}`.slice(0, LONGEST_LABEL),
          command: 'follow',
          values: { ...givenValues({ number, story }), ...chosen },
        })),
      },
    ],
  };
}

// Slack's limit on a button's text is 75, Discord's 80
const LONGEST_LABEL = 75;

function pageCard({ number, taken, opening }: View<'page'>): Card {
  return {
    title: taken.source.title,
    tone: 'answer',
    blocks: [
      noteBlock('An article, not a feed. This is how it would be read:'),
      { kind: 'fields', fields: takenFields(taken) },
      { kind: 'text', leaves: [plain(opening)] },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Read it', command: 'read', values: givenValues({ number, story: taken.story }), style: 'primary' },
          notNow(number),
        ],
      },
    ],
  };
}

function notNow(number: number): Button {
  return { label: 'Not now', command: 'feeds remove', values: { number } };
}

function noteBlock(text: string): Block {
  return { kind: 'text', leaves: [plain(text)] };
}
