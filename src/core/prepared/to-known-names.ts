import type { Findings } from '../findings.ts';
import { foldText } from '../text/fold.ts';
import { toNameWords } from '../text/names/name-words.ts';

/** Everyone an article names or quotes, each once, searchable by every word of every form of their names. */
export type KnownNames = {
  readonly forms: readonly { readonly key: string; readonly form: string }[];
  readonly words: readonly { readonly word: string; readonly key: string }[];
};

export function toKnownNames({ people, quotes }: Findings): KnownNames {
  const forms = people.flatMap(({ name, aliases }) => aliases.map((form) => ({ key: foldText(name), form })));
  const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const names = [...new Set([...people.map(({ name }) => name), ...speakers])];
  const words = [...names.map((name) => ({ key: foldText(name), form: name })), ...forms].flatMap(({ key, form }) =>
    toNameWords(form).map((word) => ({ word, key })),
  );
  return {
    forms: unique(forms, ({ key, form }) => `${key}\n${form}`),
    words: unique(words, ({ word, key }) => `${word}\n${key}`),
  };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
