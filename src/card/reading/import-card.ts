import type { ImportView } from '../../core/views/reading-views.ts';
import type { Card } from '../card.ts';
import { plain } from '../parts/leaves.ts';

/** What became of a list of feeds. */
export function importCard({ added, known, stories }: ImportView): Card {
  const joined = stories.length > 0 ? ` Some join ${stories.join(', ')}, as their folders say.` : '';
  return {
    title: added === 1 ? '1 feed is followed now' : `${added} feeds are followed now`,
    tone: added > 0 ? 'answer' : 'notice',
    blocks: [
      { kind: 'text', leaves: [plain(`${known} ${known === 1 ? 'was' : 'were'} followed before.${joined}`)] },
      { kind: 'buttons', buttons: [{ label: 'Feeds', command: 'feeds list', values: {} }] },
    ],
  };
}
