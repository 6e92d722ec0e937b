import type { FollowedSource } from '../../core/followed-source.ts';
import type { Card } from '../card.ts';
import { link, plain } from '../parts/leaves.ts';
import { hostOf } from '../reading/source-card.ts';

/** Told once, in the channel where it was followed: what happened, why, and what to do. */
export function suspendedCard({ id, title, homepage, url }: FollowedSource, why: string): Card {
  const values = { number: id };
  return {
    title: `Source ${id} is suspended`,
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
          { label: 'Check now', command: 'sources check', values },
          { label: 'Resume', command: 'sources resume', values },
          { label: 'Remove', command: 'sources remove', values, style: 'danger' },
        ],
      },
    ],
  };
}
