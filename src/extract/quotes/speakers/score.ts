import type { Person } from '../../../core/person.ts';
import type { Antecedent } from './antecedent.ts';
import type { Appearance, Place } from './appearance.ts';
import type { Spoken } from './spoken.ts';

/** All that is known where a pronoun stands. */
export type Scene = {
  /** Who was mentioned last. */
  readonly newest: Person | null;
  /** Who said something last, in marks or without. */
  readonly speaker: Person | null;
  readonly spoken: Spoken;
};

/** Why a pronoun could stand for someone: 1 where it holds, or a number that grows with it. */
export type Features = Readonly<Record<string, number>>;
/** How much each feature counts for or against; made by tests/score/train-pronouns.ts. */
export type Weights = ReadonlyMap<string, number>;

/** Tells `add` each feature that holds of one who could be meant; those of 0 are left out. */
function tellFeatures(
  pronoun: Appearance,
  { entity, last, foremost, count, overtaken }: Antecedent,
  { newest, speaker, spoken }: Scene,
  add: (name: string, value: number) => void,
): void {
  const sentences = pronoun.sentence - last.sentence;
  const paragraphs = pronoun.paragraph - last.paragraph;
  const isSpeaker = speaker === entity;
  if (sentences > 0) add('sentences', Math.min(sentences, 8));
  if (paragraphs > 0) add('paragraphs', Math.min(paragraphs, 4));
  add(foremost.place, 1);
  add(NEARNESS[foremost.place][Math.min(sentences, FAR)] ?? '', 1);
  if (entity.name === '') add('nobody', 1);
  if (overtaken > 0) add('overtaken', Math.log(1 + overtaken));
  if (foremost.pronoun !== null) add('pronoun', 1);
  if (foremost.tells) add('tells', 1);
  if (foremost.tells && sentences === 1) add('told in the sentence before', 1);
  if (!entity.name.includes(' ')) add('bare', 1);
  if (isSpeaker) add('spoke last', 1);
  if (isSpeaker && paragraphs === 0) add('spoke in the paragraph', 1);
  if (isSpeaker && overtaken === 0) add('spoke and not overtaken', 1);
  if (!isSpeaker && paragraphs === 0) add('new in the paragraph', 1);
  if (entity.gender !== 'unknown') add('known gender', 1);
  if (spoken.namedIn(pronoun.span[0]).has(entity)) add('named in the quotation', 1);
  if (count > 1) add('mentions near', Math.log(count));
  add('mentions in all', Math.log(1 + entity.mentions.length));
  if (newest === entity) add('newest', 1);
}

/** The same as data, for learning. */
export function toFeatures(pronoun: Appearance, antecedent: Antecedent, scene: Scene): Features {
  const features: Record<string, number> = {};
  tellFeatures(pronoun, antecedent, scene, (name, value) => {
    features[name] = value;
  });
  return features;
}

/** How likely one is meant, without making the features data: this is asked for everyone at every pronoun. */
export function scoreOne(pronoun: Appearance, antecedent: Antecedent, scene: Scene, weights: Weights): number {
  let score = 0;
  tellFeatures(pronoun, antecedent, scene, (name, value) => {
    score += value * (weights.get(name) ?? 0);
  });
  return score;
}

const FAR = 3;
const toNames = (place: Place) =>
  ['in the sentence', 'in the sentence before', 'two sentences before', 'before'].map((near) => `${place} ${near}`);

/** Made once: this is asked for everyone at every pronoun. */
const NEARNESS: Readonly<Record<Place, readonly string[]>> = {
  subject: toNames('subject'),
  inner: toNames('inner'),
  object: toNames('object'),
  oblique: toNames('oblique'),
  possessor: toNames('possessor'),
};
