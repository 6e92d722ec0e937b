import type { Quote, Speaker } from '../../core/quotes/quote.ts';
import type { RulingMark } from '../../core/rulings/ruling.ts';
import type { Source } from '../../core/source.ts';
import { isInside } from '../../core/text/span.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { Button, Leaf, QuoteBlock } from '../card.ts';
import { alsoLeaves } from './leaves/also-leaves.ts';
import { plain } from './leaves/leaves.ts';
import { sourceLeaves } from './leaves/source-leaves.ts';
import { speakerLeaves } from './leaves/speaker-leaves.ts';
import { teamLeaves } from './leaves/team-leaves.ts';

const HOW: Readonly<Record<Speaker['how'], string>> = {
  named: '',
  pronoun: ', speaker identified by pronoun',
  role: ', speaker identified by role',
  organisation: '',
};

/**
 * A statement in its sentence, with who said it, in what role, when, where it stands, and who else prints it.
 */
export function quoteBlock({ quote, passage, source, alsoIn, mark }: SourcedQuote): QuoteBlock {
  return {
    kind: 'quote',
    ...passage,
    by: speakerLeaves(quote),
    source: [...sourceLeaves(source, passage.text), ...howLeaves(quote), ...alsoLeaves(alsoIn), ...ruledLeaves(mark)],
  };
}

/** How the speaker was identified, unless the sentence shows it. */
function howLeaves({ speaker, sentence }: Quote): readonly Leaf[] {
  if (!speaker || speaker.kind === 'unnamed' || isInside(speaker.mention, sentence)) return [];
  return HOW[speaker.how] ? [plain(HOW[speaker.how])] : [];
}

/** That the team said whose words they are. */
function ruledLeaves(mark: RulingMark | undefined): readonly Leaf[] {
  return mark ? [plain('; speaker corrected by '), ...teamLeaves(mark)] : [];
}

/** Leads to the paragraph as it stands in the article. */
export function sourceButton({ article, paragraph }: Source): Button {
  return { label: 'Show source', command: 'source', values: { article, paragraph } };
}
