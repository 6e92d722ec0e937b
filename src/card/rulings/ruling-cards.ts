import type { RulingView } from '../../core/views/ruling-views.ts';
import type { Page } from '../../core/views/views.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { whoLeaves } from '../parts/leaves/team-leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { decisionLeaves, decisionTitle } from './decision-leaves.ts';

/** Confirms what was decided, with a button that undoes it; or that it was undone. `note`: what else to know. */
export function rulingDoneCard(view: RulingView, note?: string): Card {
  const { ruling, state } = view;
  const title = decisionTitle(ruling.decision);
  return {
    title: state === 'undone' ? `Undone: ${title}` : title,
    tone: 'answer',
    blocks: [
      { kind: 'list', items: [rulingLine(view)] },
      ...(note && state !== 'undone' ? [{ kind: 'text', leaves: [plain(note)] } as const] : []),
      ...undoBlocks([view], () => 'Undo'),
    ],
  };
}

/** Rulings, newest first; those in force can be undone. */
export function rulingsCard(rulings: Page<RulingView>): Card {
  if (rulings.total === 0)
    return {
      title: 'The team has decided nothing yet.',
      tone: 'notice',
      blocks: [
        {
          kind: 'text',
          leaves: [
            plain('Press Correct… under statements and dates, or use /date add, /people same and /people split.'),
          ],
        },
      ],
    };
  return {
    title: `${rulings.total === 1 ? '1 ruling' : `${rulings.total} rulings`} of the team${pageNote(rulings)}`,
    tone: 'answer',
    blocks: [
      { kind: 'list', items: rulings.items.map(rulingLine) },
      ...undoBlocks(rulings.items, ({ ruling }) => `Undo ${ruling.number}`),
      ...pagingBlocks(rulings, 'corrections rulings', {}),
    ],
  };
}

const LOST = '; the words it holds on are not found any more';

function rulingLine({ ruling, state, source }: RulingView): readonly Leaf[] {
  const { number, decision, by, at, undone } = ruling;
  return [
    plain(`${number}. `),
    ...decisionLeaves(decision),
    plain(' · '),
    ...whoLeaves(by, at),
    ...(source ? [plain(' · '), ...articleLeaves(source)] : []),
    ...(undone ? [plain('; undone: '), ...whoLeaves(undone.by, undone.at)] : []),
    ...(state === 'lost' ? [plain(LOST)] : []),
  ];
}

function undoBlocks(views: readonly RulingView[], toLabel: (view: RulingView) => string): readonly Block[] {
  const buttons = views
    .filter(({ state }) => state !== 'undone')
    .map((view) => undoButton(view.ruling.number, toLabel(view)));
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
}

/** Undoes a ruling. */
export function undoButton(number: number, label: string): Button {
  return { label, command: 'corrections undo', values: { number } };
}
