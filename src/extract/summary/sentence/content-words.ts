import type { Word } from '../../text/words.ts';

/** The words that carry the content, folded to one form ("talks", "talk's" → "talk"), each once. */
export function contentWords(words: readonly Word[]): ReadonlySet<string> {
  return contentOf(words, new Map());
}

/** The same for many sentences: each word is folded once, however often it occurs. */
export function contentsOf(sentences: readonly (readonly Word[])[]): readonly ReadonlySet<string>[] {
  const forms: Forms = new Map();
  return sentences.map((words) => contentOf(words, forms));
}

/** The share of the shorter list that is also in the other, 0 to 1. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : countShared(a, b) / shorter;
}

/** Counts instead of building an intersection: sentences are compared often. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared;
}

const SHORTEST = 3;
const LITTLE = new Set(
  `the and but for nor yet with from into onto over under after before about between through during against
  that this these those there here then than when where which while what who whom whose how why
  was were are been being had has have having did does doing done will would shall should can could may might must
  not also only just even more most much many some any all both each every other another such own same very
  his her hers him its our ours your their theirs them they she you said says say saying told tell tells
  one two upon out off because although though however since until still again once`.split(/\s+/),
);

/** Lower-case word → its form, null if it carries no content. */
type Forms = Map<string, string | null>;

function contentOf(words: readonly Word[], forms: Forms): ReadonlySet<string> {
  const content = new Set<string>();
  for (const { kind, lower } of words) {
    if (kind === 'mark' || (kind === 'word' && lower.length < SHORTEST)) continue;
    let form = forms.get(lower);
    if (form === undefined) {
      form = LITTLE.has(lower) ? null : foldForm(lower);
      forms.set(lower, form);
    }
    if (form !== null) content.add(form);
  }
  return content;
}

function foldForm(lower: string): string {
  let end = lower.length;
  if (isApostrophe(lower, end - 1)) end -= 1;
  if (lower.charAt(end - 1) === 's') end -= isApostrophe(lower, end - 2) ? 2 : 1;
  const folded = lower.slice(0, end);
  return folded.length >= SHORTEST ? folded : lower;
}

function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "'" || mark === '’';
}
