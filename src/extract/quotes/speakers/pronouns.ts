import type { Gender, Person } from '../../../core/person.ts';
import type { Seen } from './antecedent.ts';
import type { Appearance } from './appearance.ts';
import { createWhoIs, findAntecedents } from './find-antecedents.ts';
import { type Features, type Scene, scoreOne, toFeatures, type Weights } from './score.ts';
import type { Spoken } from './spoken.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...'he him his himself'.split(' ').map((word): [string, Gender] => [word, 'male']),
  ...'she her hers herself'.split(' ').map((word): [string, Gender] => [word, 'female']),
]);

/** Below this lead over the second, a pronoun is left as the article has it. */
const CONFIDENT = 1;
/** The same for a description. */
const SURE = 1.5;
/** The lead of one who has no rival. */
const ALONE = 3;

/** Whom a pronoun stands for; no entity where that is in doubt. */
export type Referent = { readonly entity: Person | undefined; readonly candidates: readonly Person[] };

/** One who could be meant, with the reasons. */
type Ranked = {
  readonly entity: Person;
  readonly paragraph: number;
  readonly toFeatures: () => Features;
  readonly score: number;
};
/** Sees every pronoun with all who could be meant, the likeliest first; may say who is meant. */
export type Watch = (pronoun: Appearance, ranked: readonly Ranked[]) => Person | undefined;

/** Whom each "he" and "she" stands for, by offset, in text order: one that is resolved counts for the next. Linear. */
export function resolvePronouns(
  appearances: readonly Appearance[],
  spoken: Spoken,
  { weights, surnames }: Knowledge,
  watch?: Watch,
): ReadonlyMap<number, Referent> {
  const chosen = new Map<number, Referent>();
  const seen: Seen[] = [];
  let speaker: Person | null = null;
  for (const appearance of appearances) {
    const [at] = appearance.span;
    const gender = GENDERS.get(appearance.pronoun ?? '') ?? appearance.description ?? undefined;
    const ranked: readonly Ranked[] = gender
      ? rank(appearance, gender, { seen, speaker, spoken, surnames }, weights)
      : [];
    const isDescribed = appearance.description !== null;
    if (gender) chosen.set(at, isDescribed ? toDescribed(ranked, appearance) : toReferent(ranked));
    const told = gender && watch?.(appearance, ranked);
    const likeliest = isDescribed ? chosen.get(at)?.entity : ranked[0]?.entity;
    const entity: Person | null = told ?? likeliest ?? appearance.entity;
    if (entity?.kind !== 'person' || appearance.isSetApart) continue;
    seen.push({ ...appearance, entity });
    if (appearance.tells || spoken.speaks(at)) speaker = entity;
  }
  return chosen;
}

/** What is known beforehand: how much each feature counts, and who has a surname. */
type Knowledge = { readonly weights: Weights; readonly surnames: Surnames };
type Surnames = ReadonlyMap<Person, readonly Person[]>;
type Read = {
  readonly seen: readonly Seen[];
  readonly speaker: Person | null;
  readonly spoken: Spoken;
  readonly surnames: Surnames;
};

/** Those of its gender, the likeliest first. */
function rank(pronoun: Appearance, gender: Gender, read: Read, weights: Weights): readonly Ranked[] {
  const whoIs = createWhoIs(read.surnames, gender);
  const newest = read.seen.at(-1)?.entity;
  const scene: Scene = {
    newest: newest ? whoIs(newest) : null,
    speaker: read.speaker && whoIs(read.speaker),
    spoken: read.spoken,
  };
  return findAntecedents(read.seen, gender, whoIs)
    .map((one) => ({
      entity: one.entity,
      paragraph: one.last.paragraph,
      toFeatures: () => toFeatures(pronoun, one, scene),
      score: scoreOne(pronoun, one, scene, weights),
    }))
    .sort((a, b) => b.score - a.score);
}

/** A description fits whom the text is about just here, and nobody else. */
function toDescribed(ranked: readonly Ranked[], { paragraph }: Appearance): Referent {
  const [best] = ranked;
  const isNear = best !== undefined && paragraph - best.paragraph <= 1;
  return isNear ? toReferent(ranked, SURE) : { entity: undefined, candidates: [] };
}

function toReferent(ranked: readonly Ranked[], least = CONFIDENT): Referent {
  const [best, second] = ranked;
  const lead = best ? best.score - (second?.score ?? best.score - ALONE) : 0;
  const isNamed = best !== undefined && best.entity.name !== '';
  return {
    entity: isNamed && lead >= least ? best.entity : undefined,
    candidates: ranked.map(({ entity }) => entity),
  };
}
