import type { KnownPerson, SourcedQuote, SourcedText } from '../../../core/views/views.ts';
import type { Block, Card, Leaf } from '../../card.ts';
import { alertButton } from '../../parts/alert-button.ts';
import { plain } from '../../parts/leaves/leaves.ts';
import { sourceLeaves } from '../../parts/leaves/source-leaves.ts';
import { givenValues } from '../../parts/paging.ts';
import { quotesWithSources } from '../../parts/source-blocks.ts';

/** Who somebody is, as the articles word it, and what they last said. */
export function personCard({ person: known, explained, latest }: PersonAnswer, story: string | null): Card {
  return {
    title: known.name,
    tone: 'answer',
    blocks: [
      ...roleBlocks(known),
      ...explained.map(sentenceBlock),
      countBlock(known),
      ...saidBlocks(known, latest, story),
    ],
  };
}

type PersonAnswer = {
  readonly person: KnownPerson;
  readonly explained: readonly SourcedText[];
  readonly latest: readonly SourcedQuote[];
};

function sentenceBlock({ text, source }: SourcedText): Block {
  return { kind: 'text', leaves: [plain(`${text} · `), ...sourceLeaves(source, text)] };
}

function roleBlocks({ roles, source }: KnownPerson): readonly Block[] {
  if (roles.length === 0)
    return [
      {
        kind: 'text',
        leaves: [plain('No article gives a role.'), ...(source ? [plain(' Named: '), ...sourceLeaves(source)] : [])],
      },
    ];
  return [
    {
      kind: 'list',
      items: roles.map(({ role, source: where }): Leaf[] => [plain(`${role}: `), ...sourceLeaves(where)]),
    },
  ];
}

function countBlock({ aliases, mentions, quotes }: KnownPerson): Block {
  const fields = [
    ...(aliases.length > 0 ? [{ label: 'Also called', value: [plain(aliases.join(', '))] }] : []),
    { label: 'Named', value: [plain(times(mentions))] },
    { label: 'Quoted', value: [plain(quotes === 0 ? 'never' : times(quotes))] },
  ];
  return { kind: 'fields', fields };
}

function saidBlocks(
  { name, quotes }: KnownPerson,
  latest: readonly SourcedQuote[],
  story: string | null,
): readonly Block[] {
  const alert = alertButton({ people: name });
  if (latest.length === 0) return [{ kind: 'buttons', buttons: [alert] }];
  const label = quotes > latest.length ? `All ${quotes} statements` : 'Statements';
  return [
    { kind: 'heading', text: 'Last quoted' },
    ...quotesWithSources(latest),
    { kind: 'buttons', buttons: [{ label, command: 'quote', values: givenValues({ speaker: name, story }) }, alert] },
  ];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
