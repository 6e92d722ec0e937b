import type { ImportPreview, ImportView } from '../../core/views/reading-views.ts';
import type { Card, Values } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';

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

/** What an import would follow, and the button that does it: the same command without `preview`. */
export function importPreviewCard({ names, fresh, known, stories }: ImportPreview, values: Values): Card {
  const followed = known > 0 ? ` ${known} more ${known === 1 ? 'is' : 'are'} followed already.` : '';
  const joined = stories.length > 0 ? ` Some join ${stories.join(', ')}, as their folders say.` : '';
  if (fresh === 0) return { title: 'All of these feeds are followed already', tone: 'notice', blocks: [] };
  const more = fresh > names.length ? `, and ${fresh - names.length} more` : '';
  const what = fresh === 1 ? 'this feed' : `these ${fresh} feeds`;
  return {
    title: fresh === 1 ? 'A list with 1 new feed' : `A list with ${fresh} new feeds`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(`${names.join(', ')}${more}.${followed}${joined}`)] },
      { kind: 'buttons', buttons: [{ label: `Follow ${what}`, command: 'feeds import', values }] },
    ],
  };
}
