import type { Quote } from '../core/quote.ts';
import { showDate } from '../core/show-date.ts';
import type { SourcedQuote } from '../core/views.ts';
import type { Leaf, QuoteBlock } from './card.ts';
import { person, plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';

const HOW: Readonly<Record<'named' | 'pronoun' | 'role', string>> = {
  named: '',
  pronoun: ', speaker told from a pronoun',
  role: ', speaker told from a role',
};

/** A quote with who said it, in what role, when, where it stands, and how the speaker was told. */
export function quoteBlock({ quote, source }: SourcedQuote): QuoteBlock {
  const how = quote.speaker ? HOW[quote.speaker.how] : '';
  return {
    kind: 'quote',
    text: quote.text,
    by: byLeaves(quote),
    source: [...sourceLeaves(source), ...(how ? [plain(how)] : [])],
  };
}

function byLeaves({ speaker, said }: Quote): readonly Leaf[] {
  if (!speaker) return [plain('speaker not told')];
  return [
    person(speaker.name),
    ...(speaker.role && speaker.role !== speaker.name ? [plain(`, ${speaker.role}`)] : []),
    ...(said ? [plain(`, ${showDate(said.value)}`)] : []),
  ];
}
