import { showDate } from '../../core/dates/show-date.ts';
import type { Quote, Speaker } from '../../core/quote.ts';
import type { Source } from '../../core/source.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { Button, Leaf, QuoteBlock } from '../card.ts';
import { alsoLeaves } from './also-leaves.ts';
import { person, plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';

const HOW: Readonly<Record<Speaker['how'], string>> = {
  named: '',
  pronoun: ', speaker told from a pronoun',
  role: ', speaker told from a role',
  organisation: '',
};

/**
 * A quote with who said it, in what role, when, where it stands, how the speaker was told, who else prints it, and a button
 * to read it there.
 */
export function quoteBlock({ quote, source, alsoIn }: SourcedQuote): QuoteBlock {
  const how = quote.speaker ? HOW[quote.speaker.how] : '';
  return {
    kind: 'quote',
    text: quote.text,
    by: byLeaves(quote),
    source: [...sourceLeaves(source, passageOf(quote)), ...(how ? [plain(how)] : []), ...alsoLeaves(alsoIn)],
    button: sourceButton(source),
  };
}

/** The words up to where the article interrupts them. */
function passageOf({ text, spans: [first] }: Quote): string {
  return first ? text.slice(0, first[1] - first[0]) : text;
}

/** Leads to the paragraph as it stands in the article. */
export function sourceButton({ article, paragraph }: Source): Button {
  return { label: 'Show source', command: 'source', values: { article, paragraph } };
}

function byLeaves({ speaker, said }: Quote): readonly Leaf[] {
  if (!speaker) return [plain('speaker not told')];
  return [
    person(speaker.name),
    ...(speaker.role && speaker.role !== speaker.name ? [plain(`, ${speaker.role}`)] : []),
    ...(said ? [plain(`, ${showDate(said.value)}`)] : []),
  ];
}
