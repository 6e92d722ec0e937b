import type { FollowedFeed } from '../../core/feeds/followed-feed.ts';
import type { FeedLine } from '../../core/views/reading-views.ts';
import type { Button, Card, Leaf } from '../card.ts';
import { alertButton } from '../parts/alert-button.ts';
import { link, moment, plain } from '../parts/leaves/leaves.ts';

/** One source, what was done with it, how it is doing, and what can be done. */
export function followedCard(line: FeedLine, done: string, note = ''): Card {
  const { source } = line;
  return {
    title: `Feed ${source.id} ${done}`,
    tone: ['failing', 'suspended', 'empty'].includes(line.health) ? 'notice' : 'answer',
    blocks: [
      { kind: 'text', leaves: sourceLineLeaves(line) },
      ...(note === '' ? [] : [{ kind: 'text', leaves: [plain(note)] } as const]),
      { kind: 'buttons', buttons: sourceButtons(source) },
    ],
  };
}

/** "Harbour news (news.example), joins syria; asked 5 minutes ago; …; next 2016-07-13 10:30 UTC" */
export function sourceLineLeaves({ source, says }: FeedLine): readonly Leaf[] {
  const { title, homepage, url, story, text, state, nextAt } = source;
  const host = hostOf(url);
  const joins = story === null ? "by the stories' words" : `joins ${story}`;
  const texts = text === 'feed' ? '' : ', full texts';
  return [
    link(title ?? host, homepage),
    plain(`${title ? ` (${host})` : ''}, ${joins}${texts}; ${says}`),
    ...(state === 'active' && nextAt ? [plain('; next '), moment(nextAt)] : []),
  ];
}

/** The host alone: an address may hold a secret. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

export function sourceButtons({ id, state }: Pick<FollowedFeed, 'id' | 'state'>): readonly Button[] {
  const values = { number: id };
  return [
    { label: 'Check now', command: 'feeds check', values },
    state === 'active'
      ? { label: 'Pause', command: 'feeds pause', values }
      : { label: 'Resume', command: 'feeds resume', values },
    ...(state === 'active' ? [alertButton({ feed: String(id) })] : []),
    { label: 'Remove', command: 'feeds remove', values, style: 'danger' },
  ];
}
