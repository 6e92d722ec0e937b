import type { Card } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';

/** Said once, where Dateline was added: what it is for, and three things to begin with. */
export function welcomeCard(): Card {
  return {
    title: 'Dateline is here',
    tone: 'answer',
    blocks: [
      {
        kind: 'text',
        leaves: [
          plain(
            'Ask who said what and which dates lie ahead: every line is a sentence of an article, with its source. Mention Dateline with a question, or choose “Who said what” in the menu of a message that has a link.',
          ),
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Stories', command: 'story list', values: {}, style: 'primary' },
          { label: 'Digest every weekday at 9', command: 'digest weekdays', values: { at: '09:00' } },
          { label: 'What to ask', command: 'help', values: {} },
        ],
      },
    ],
  };
}
