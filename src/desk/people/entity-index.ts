import type { Edition, EditionEntity } from '../../core/editions/edition.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import { foldText } from '../../core/text/fold.ts';
import { isOneSlip } from '../../core/text/is-one-slip.ts';
import { toNameWords } from '../../core/text/names/name-words.ts';

/** An entity as people name it and as answers call it: its `name`, and the role where two have the same name. */
export type NamedEntity = {
  readonly entity: EditionEntity;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** The people and organisations of an edition, found by their names. */
export type EntityIndex = {
  /** By rank: persons, then organisations. */
  readonly all: readonly NamedEntity[];
  /** Those with every typed word in one of their names, the last one possibly incomplete; the most quoted first. */
  like(typed: string): readonly NamedEntity[];
  /** Names similar to what was typed, best first, at most 5. */
  near(typed: string): readonly string[];
  /** Those whose names are what was typed but for one letter; the most quoted first. The first letter is right. */
  misspelled(typed: string): readonly NamedEntity[];
};

/** Of shorter words, one letter makes another name. */
const SHORTEST_MISSPELLED = 4;

const known = new WeakMap<Edition, EntityIndex>();

/** The index of an edition, made once. */
export function indexEntities(edition: Edition): EntityIndex {
  const found = known.get(edition) ?? createIndex(edition);
  known.set(edition, found);
  return found;
}

function createIndex({ entities }: Edition): EntityIndex {
  const all = nameEntities(entities);
  const byQuotes = all.toSorted((a, b) => weigh(b) - weigh(a));
  const words = new Map<string, Set<number>>();
  for (const [at, { name, aliases }] of byQuotes.entries())
    for (const word of [name, ...aliases].flatMap(toPlainWords)) {
      const places = words.get(word) ?? new Set();
      words.set(word, places.add(at));
    }
  const sorted = [...words.keys()].sort();
  let bySize: ReadonlyMap<string, readonly string[]> | undefined;
  /** The words by their first letter and their length. */
  const alike = () => {
    bySize ??= Map.groupBy(sorted, (word) => `${word.charAt(0)}${word.length}`);
    return bySize;
  };

  function withBeginning(word: string): Set<number> {
    const found = new Set<number>();
    for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word); at++)
      for (const place of words.get(sorted[at] ?? '') ?? []) found.add(place);
    return found;
  }

  function withSlip(word: string): Set<number> {
    const found = new Set<number>(words.get(word));
    if (found.size > 0 || word.length < SHORTEST_MISSPELLED) return found;
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const like of alike().get(`${word.charAt(0)}${length}`) ?? [])
        if (isOneSlip(word, like)) for (const place of words.get(like) ?? []) found.add(place);
    return found;
  }

  return {
    all,
    misspelled(typed) {
      const [first, ...others] = toPlainWords(typed).map(withSlip);
      const places = others.reduce((some, more) => some.intersection(more), first ?? new Set<number>());
      return [...places].sort((a, b) => a - b).flatMap((at) => byQuotes[at] ?? []);
    },
    like(typed) {
      const wanted = toPlainWords(typed);
      const last = wanted.at(-1);
      if (last === undefined) return byQuotes;
      let places = withBeginning(last);
      for (const word of wanted.slice(0, -1)) places = places.intersection(words.get(word) ?? new Set());
      return [...places].sort((a, b) => a - b).flatMap((at) => byQuotes[at] ?? []);
    },
    near: (typed) =>
      didYouMean(
        typed,
        byQuotes.map(({ name }) => name),
      ),
  };
}

const MENTIONS_A_STATEMENT = 1e6;

const weigh = ({ entity }: NamedEntity) => entity.statements * MENTIONS_A_STATEMENT + entity.mentions;

/** Persons first, organisations after them; two of one name are told apart by their role. */
function nameEntities(entities: readonly EditionEntity[]): readonly NamedEntity[] {
  const inOrder = entities.toSorted((a, b) => Number(a.kind === 'organisation') - Number(b.kind === 'organisation'));
  const alike = Map.groupBy(inOrder, ({ name }) => foldText(name));
  return inOrder.map((entity) => {
    const [{ role = null } = {}] = entity.roles;
    const isShared = (alike.get(foldText(entity.name))?.length ?? 0) > 1;
    const name = isShared && role !== null ? `${entity.name}, ${role}` : entity.name;
    return { entity, name, aliases: name === entity.name ? entity.forms : [entity.name, ...entity.forms] };
  });
}

/** Without punctuation and a leading article, so that "the State Department" is "State Department". */
function toPlainWords(name: string): readonly string[] {
  const words = toNameWords(name)
    .map((word) => word.replaceAll(/[,()]/g, ''))
    .filter((word) => word !== '');
  return words[0] === 'the' ? words.slice(1) : words;
}

/** Where the first word stands that is not before another. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
