import { type PlacedWords, toPlacedWords } from '../text/placed-words.ts';
import { stemOfWord } from '../text/search/stem.ts';

/** A word or phrase that is looked for, as stems in order, and how much it tells: rare words more than common ones. */
export type WeightedPhrase = { readonly stems: readonly string[]; readonly weight: number };

/** A text in which words are looked for, and what a word found there counts, from 0 to 1. */
export type Zone = { readonly text: string; readonly worth: number };

/** The share of what is looked for that stands in some texts, from 0 to 1; a word counts where it is worth most. Linear. */
export function coverageOf(phrases: readonly WeightedPhrase[], zones: readonly Zone[]): number {
  const all = phrases.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  const worth = new Map<WeightedPhrase, number>();
  for (const zone of zones) {
    const missing = phrases.filter((phrase) => (worth.get(phrase) ?? 0) < zone.worth);
    for (const phrase of findPhrases(missing, zone)) worth.set(phrase, zone.worth);
  }
  return phrases.reduce((sum, phrase) => sum + phrase.weight * (worth.get(phrase) ?? 0), 0) / all;
}

/** Those that stand in a zone. */
function findPhrases(phrases: readonly WeightedPhrase[], zone: Zone): readonly WeightedPhrase[] {
  if (phrases.length === 0) return [];
  const places = placesOf(phrases, wordsOf(zone));
  return phrases.filter(({ stems: [first = '', ...others] }) =>
    places
      .get(first)
      ?.values()
      .some((at) => others.every((stem, next) => places.get(stem)?.has(at + next + 1))),
  );
}

const split = new WeakMap<Zone, PlacedWords>();

/** Split once, though words are looked for in a title or a paragraph for each sentence of it. */
function wordsOf(zone: Zone): PlacedWords {
  const words = split.get(zone) ?? toPlacedWords(zone.text);
  split.set(zone, words);
  return words;
}

/** Where the stems that are looked for stand. A stem begins as its word does, so that few words have to be stemmed. */
function placesOf(phrases: readonly WeightedPhrase[], words: PlacedWords): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Set(phrases.flatMap(({ stems }) => stems));
  const initials = new Set(wanted.values().map((stem) => stem.charAt(0)));
  const places = new Map<string, Set<number>>();
  for (const at of words.spans.keys()) {
    const stem = words.beginsWith(at, initials) ? stemOfWord(words.folded(at)) : '';
    if (!wanted.has(stem)) continue;
    const known = places.get(stem) ?? new Set();
    known.add(at);
    places.set(stem, known);
  }
  return places;
}
