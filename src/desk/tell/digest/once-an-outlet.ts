import { toOutletKey, toOutletWords } from '../../../core/reports/outlet-words.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';

/**
 * Statements of several reports, newest first, with what one outlet repeats in a later report only in the first, which says
 * where else it stands. Pure.
 */
export function onceAnOutlet(statements: readonly SourcedQuote[]): readonly SourcedQuote[] {
  const keyOf = ({ quote, source }: SourcedQuote, place: number) =>
    toOutletWords(foldText(quote.speaker?.name ?? ''), quote.text, toOutletKey(source)) ?? place;
  const same = Map.groupBy(statements.keys(), (place) => {
    const statement = statements[place];
    return statement ? keyOf(statement, place) : place;
  });
  return [...same.values()].flatMap((places) => {
    const all = places.flatMap((place) => statements[place] ?? []);
    const first = all.at(-1);
    if (!first) return [];
    // Of one article both are kept: it says them twice.
    const others = all.slice(0, -1).filter(({ source }) => source.article !== first.source.article);
    const twice = all.slice(0, -1).filter(({ source }) => source.article === first.source.article);
    const alsoIn = others.toReversed().flatMap(({ source, alsoIn: more }) => [source, ...more]);
    return [...twice, { ...first, alsoIn: [...first.alsoIn, ...alsoIn] }];
  });
}
