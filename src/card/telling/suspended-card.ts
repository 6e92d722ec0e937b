import type { FollowedFeed } from '../../core/feeds/followed-feed.ts';
import type { Card } from '../card.ts';
import { link, plain } from '../parts/leaves/leaves.ts';
import { hostOf } from '../reading/followed-card.ts';

/** Told once, in the channel where it was followed: what happened, why, and what to do. */
export function suspendedCard({ id, title, homepage, url }: FollowedFeed, why: string): Card {
  const values = { number: id };
  return {
    title: `Feed ${id} is suspended`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [link(title ?? hostOf(url), homepage), plain(` is asked no more: ${why}.`)] },
      {
        kind: 'text',
        leaves: [plain('All that was read stays. Resume it once it answers again, or follow its new address.')],
      },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Check now', command: 'feeds check', values },
          { label: 'Resume', command: 'feeds resume', values },
          { label: 'Remove', command: 'feeds remove', values, style: 'danger' },
        ],
      },
    ],
  };
}
