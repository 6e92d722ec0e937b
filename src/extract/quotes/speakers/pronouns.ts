import type { Gender, Person } from '../../../core/person.ts';
import type { Seen } from './antecedent.ts';
import type { Appearance } from './appearance.ts';
import { findAntecedents } from './find-antecedents.ts';
import { type Features, type Scene, scoreAntecedent, toFeatures, type Weights } from './score.ts';
import type { Spoken } from './spoken.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...'he him his himself'.split(' ').map((word): [string, Gender] => [word, 'male']),
  ...'she her hers herself'.split(' ').map((word): [string, Gender] => [word, 'female']),
]);

/** Below this lead over the second, a pronoun is left as the article has it. */
const CONFIDENT = 1;
/** The lead of one who has no rival. */
const ALONE = 3;

/** Whom a pronoun stands for; no entity where that is in doubt. */
export type Referent = { readonly entity: Person | undefined; readonly candidates: readonly Person[] };

/** One who could be meant, with the reasons. */
type Ranked = { readonly entity: Person; readonly features: Features; readonly score: number };
/** Sees every pronoun with all who could be meant, the likeliest first; may say who is meant. */
export type Watch = (pronoun: Appearance, ranked: readonly Ranked[]) => Person | undefined;

/** Whom each "he" and "she" stands for, by offset, in text order: one that is resolved counts for the next. Linear. */
export function resolvePronouns(
  appearances: readonly Appearance[],
  spoken: Spoken,
  weights: Weights,
  watch?: Watch,
): ReadonlyMap<number, Referent> {
  const chosen = new Map<number, Referent>();
  const seen: Seen[] = [];
  let speaker: Person | null = null;
  for (const appearance of appearances) {
    const [at] = appearance.span;
    const gender = GENDERS.get(appearance.pronoun ?? '');
    const ranked: readonly Ranked[] = gender ? rank(appearance, gender, { seen, speaker, spoken }, weights) : [];
    if (gender) chosen.set(at, toReferent(ranked));
    const told = gender && watch?.(appearance, ranked);
    const entity: Person | null = told ?? ranked[0]?.entity ?? appearance.entity;
    if (entity?.kind !== 'person') continue;
    seen.push({ ...appearance, entity });
    if (appearance.tells || spoken.speaks(at)) speaker = entity;
  }
  return chosen;
}

/** Those of its gender, the likeliest first. */
function rank(pronoun: Appearance, gender: Gender, scene: Scene, weights: Weights): readonly Ranked[] {
  return findAntecedents(scene.seen, gender)
    .map((one) => {
      const features = toFeatures(pronoun, one, scene);
      return { entity: one.last.entity, features, score: scoreAntecedent(features, weights) };
    })
    .sort((a, b) => b.score - a.score);
}

function toReferent(ranked: readonly Ranked[]): Referent {
  const [best, second] = ranked;
  const lead = best ? best.score - (second?.score ?? best.score - ALONE) : 0;
  const isNamed = best !== undefined && best.entity.name !== '';
  return {
    entity: isNamed && lead >= CONFIDENT ? best.entity : undefined,
    candidates: ranked.map(({ entity }) => entity),
  };
}
