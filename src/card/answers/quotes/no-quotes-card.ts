import type { Block, Button, Card } from '../../card.ts';
import { plain, withoutMarks } from '../../parts/leaves/leaves.ts';
import { sourceLeaves } from '../../parts/leaves/source-leaves.ts';
import type { QuotesAnswer } from './quotes-answer.ts';

const MOST_STORIES = 3;

/** That nothing was said, what was said instead, and a button that leads there. */
export function noQuotesCard(answer: Omit<QuotesAnswer, 'quotes'>): Card {
  const { speaker, about } = answer;
  const by = speaker ? ` by ${speaker}` : '';
  const buttons = toButtons(answer);
  if (answer.named.length > 0) return namedCard(answer, buttons);
  return {
    title: `No quotes${by}${about ? ` on “${withoutMarks(about)}”` : ''} yet.`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain(toInstead(answer))] },
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  };
}

/** Someone whom the articles name and never quote, with the sentences that name them. */
function namedCard({ speaker, named }: Pick<QuotesAnswer, 'speaker' | 'named'>, buttons: readonly Button[]): Card {
  return {
    title: `${speaker}: named, not quoted`,
    tone: 'notice',
    blocks: [
      ...named.flatMap(({ text, source }): readonly Block[] => [
        { kind: 'text', leaves: [plain(text)] },
        { kind: 'text', leaves: [plain('· '), ...sourceLeaves(source, text)] },
      ]),
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  };
}

function toInstead({ speaker, about, elsewhere }: Omit<QuotesAnswer, 'quotes'>): string {
  if (!elsewhere || elsewhere.count === 0) return 'The articles read so far quote nobody.';
  const count = elsewhere.count === 1 ? '1 quote' : `${elsewhere.count} quotes`;
  if (elsewhere.whose === 'speaker')
    return about
      ? `${speaker} is not quoted on this. ${count} on other topics.`
      : `${speaker} is not quoted in this time. ${count} in all.`;
  return speaker ? `${speaker} is not quoted. ${count} by others.` : `${count} on other topics.`;
}

function toButtons({ speaker, elsewhere, stories, command, values }: Omit<QuotesAnswer, 'quotes'>): readonly Button[] {
  if (!elsewhere || elsewhere.count === 0) return [];
  const { about: _topic, from: _from, to: _to, ...others } = values;
  if (elsewhere.whose === 'speaker') return [{ label: `All quotes by ${speaker}`, command, values: others }];
  const label = (slug: string) => (stories.length === 1 ? 'All quotes' : `All quotes of ${slug}`);
  return stories.slice(0, MOST_STORIES).map((slug) => ({ label: label(slug), command: `${slug} quotes`, values: {} }));
}
