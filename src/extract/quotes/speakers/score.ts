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

export function toFeatures(
  pronoun: Appearance,
  { entity, last, foremost, count, overtaken }: Antecedent,
  { newest, speaker, spoken }: Scene,
): Features {
  const sentences = pronoun.sentence - last.sentence;
  const paragraphs = pronoun.paragraph - last.paragraph;
  const isSpeaker = speaker === entity;
  return {
    sentences: Math.min(sentences, 8),
    paragraphs: Math.min(paragraphs, 4),
    [foremost.place]: 1,
    [NEARNESS[foremost.place][Math.min(sentences, FAR)] ?? '']: 1,
    nobody: Number(entity.name === ''),
    overtaken: Math.log(1 + overtaken),
    pronoun: Number(foremost.pronoun !== null),
    tells: Number(foremost.tells),
    'told in the sentence before': Number(foremost.tells && sentences === 1),
    bare: Number(!entity.name.includes(' ')),
    'spoke last': Number(isSpeaker),
    'spoke in the paragraph': Number(isSpeaker && paragraphs === 0),
    'spoke and not overtaken': Number(isSpeaker && overtaken === 0),
    'new in the paragraph': Number(!isSpeaker && paragraphs === 0),
    'known gender': Number(entity.gender !== 'unknown'),
    'named in the quotation': Number(spoken.namedIn(pronoun.span[0]).has(entity)),
    'mentions near': Math.log(count),
    'mentions in all': Math.log(1 + entity.mentions.length),
    newest: Number(newest === entity),
  };
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

export function scoreAntecedent(features: Features, weights: Weights): number {
  let score = 0;
  for (const name in features) score += (features[name] ?? 0) * (weights.get(name) ?? 0);
  return score;
}
