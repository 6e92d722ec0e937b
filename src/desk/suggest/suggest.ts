import { didYouMean } from '../../core/text/did-you-mean.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Suggestion } from './suggestion.ts';

const MAX_SUGGESTED = 25;

/** Names matching what was typed: those that begin with it, then those with a word that does, then similar ones. */
export function suggestNames(typed: string, names: readonly string[]): readonly Suggestion[] {
  const wanted = foldText(typed);
  if (wanted === '') return names.slice(0, MAX_SUGGESTED).map(toSuggestion);
  const begins = names.filter((name) => foldText(name).startsWith(wanted));
  const holds = names.filter((name) =>
    foldText(name)
      .split(/[\s/_-]+/)
      .some((word) => word.startsWith(wanted)),
  );
  const found = [...new Set([...begins, ...holds])];
  const near = found.length > 0 ? found : didYouMean(typed, names);
  return near.slice(0, MAX_SUGGESTED).map(toSuggestion);
}

function toSuggestion(name: string): Suggestion {
  return { name, value: name };
}
