import { foldText } from '../text/fold.ts';
import type { NameRecord } from './name-record.ts';

/** How the statements of an entity are found: by the folded names under which articles quote it. */
export type SpeakerKeys = {
  /** Names that mean this entity in every article. */
  readonly own: readonly string[];
  /** Names that mean it in some articles only, with the ids of these. */
  readonly split: readonly { readonly key: string; readonly articles: readonly string[] }[];
};

/** Folded name → ids of the articles that quote somebody by it, in order. */
export type SpokenNames = ReadonlyMap<string, readonly string[]>;

export function listSpokenNames(records: readonly NameRecord[]): SpokenNames {
  const spoken = records.filter(({ statements }) => statements > 0);
  const names = Map.groupBy(spoken, ({ name }) => foldText(name));
  return new Map(
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => [key, own.map(({ article }) => article).sort()]),
  );
}

/** Tells of each entity which names are wholly its own; `all`: the names of all records. */
export function toSpeakerKeys(spoken: SpokenNames, all: SpokenNames): SpeakerKeys {
  const isOwn = ([key, articles]: readonly [string, readonly string[]]) => all.get(key)?.length === articles.length;
  const entries = [...spoken];
  return {
    own: entries.filter(isOwn).map(([key]) => key),
    split: entries.filter((entry) => !isOwn(entry)).map(([key, articles]) => ({ key, articles })),
  };
}

/** Every name, whether wholly its own or not. */
export function listKeys({ own, split }: SpeakerKeys): readonly string[] {
  return [...own, ...split.map(({ key }) => key)];
}

/** Whether these are the keys of who speaks under a folded name in an article. */
export function hasKey({ own, split }: SpeakerKeys, key: string, article: string): boolean {
  return own.includes(key) || split.some((one) => one.key === key && one.articles.includes(article));
}
