import type { Person } from '../../../core/person.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Mention } from '../../analysis/mention.ts';
import type { Clause, SentenceItem } from '../clauses/sentence-items.ts';
import type { QuoteVocabulary } from '../vocabulary.ts';
import type { Appearance } from './appearance.ts';
import { findByRole } from './by-role.ts';
import { type Figure, findFigure, toNobody } from './figures.ts';
import { placeOf } from './place.ts';

/** All mentions outside quotation marks, in text order, and the descriptions that stand for one person. Linear. */
export function findAppearances(
  { text, mentions }: Analysis,
  clauses: readonly Clause[],
  vocabulary: QuoteVocabulary,
): Appearance[] {
  const appearances: Appearance[] = [];
  const nobodies = new Map<string, Person>();
  let next = 0;
  for (const [sentence, { items, paragraph }] of clauses.entries()) {
    let isSubjectTaken = false;
    const add = (span: Span, at: number, entity: Person | null, pronoun: string | null) => {
      const place = placeOf(text, items, at, span, pronoun, vocabulary, isSubjectTaken);
      if (place === 'subject') isSubjectTaken = true;
      appearances.push({ span, entity, pronoun, place, sentence, paragraph });
    };
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (!item) break;
      while ((mentions[next]?.span[0] ?? Number.POSITIVE_INFINITY) < item.start) next++;
      const mention = mentions[next];
      const isMention = mention !== undefined && mention.span[0] < item.end;
      if (isMention && item.kind !== 'run') {
        const pronoun = mention.kind === 'pronoun' ? text.slice(...mention.span).toLowerCase() : null;
        add(mention.span, at, mention.entity, pronoun);
        continue;
      }
      const figure = isMention ? null : findFigure(items, at, vocabulary);
      const first = items[figure?.from ?? at];
      if (!figure || !first) continue;
      const span: Span = [first.start, item.end];
      const named = namedAfter(items, at, mentions[next]);
      if (named) {
        nobodies.set(figure.noun, named);
        continue;
      }
      const known = findByRole(text.slice(...span), first.start, appearances, vocabulary.roles);
      add(span, figure.from, known ?? nobodyFor(figure, nobodies, vocabulary), null);
    }
  }
  return appearances;
}

/** "the spokeswoman, Ann Moor,": the name is the mention, and "the spokeswoman" is hers from here on. */
function namedAfter(items: readonly SentenceItem[], at: number, mention: Mention | undefined): Person | null {
  const isApposed = items[at + 1]?.text === ',' && mention !== undefined && items[at + 2]?.start === mention.span[0];
  return isApposed && mention.entity?.kind === 'person' ? mention.entity : null;
}

/** "the woman" is the same as before; "a woman" is another one. */
function nobodyFor({ noun, isDefinite }: Figure, nobodies: Map<string, Person>, { figures }: QuoteVocabulary): Person {
  const known = isDefinite ? nobodies.get(noun) : undefined;
  const nobody = known ?? toNobody(figures.get(noun) ?? 'unknown');
  nobodies.set(noun, nobody);
  return nobody;
}
