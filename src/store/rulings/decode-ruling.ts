import type { Selectable } from 'kysely';
import type { NameCorrection } from '../../core/entities/entity.ts';
import type { RuledBy, RuledDateAnchor, Ruling, RulingDecision } from '../../core/rulings/ruling.ts';
import type { WordAnchor } from '../../core/rulings/word-anchor.ts';
import { readColumn } from '../articles/decode/read-row.ts';
import {
  type Decode,
  decodeFields,
  decodeJson,
  decodeList,
  decodeMaybe,
  decodeNumber,
  decodeString,
  decodeWord,
} from '../decode.ts';
import type { Tables } from '../tables.ts';

const decodeBy = decodeFields<RuledBy>({ user: decodeString, name: decodeMaybe(decodeString) });

const decodeAnchor = decodeFields<WordAnchor>({
  article: decodeString,
  words: decodeString,
  text: decodeString,
  before: decodeString,
  after: decodeString,
  start: decodeNumber,
});

const decodeDateAnchor = decodeFields<RuledDateAnchor>({
  date: decodeString,
  event: decodeString,
  places: decodeList(decodeAnchor),
  ruling: decodeMaybe(decodeNumber),
});

type Kind = RulingDecision['kind'];
type Of<K extends Kind> = Extract<RulingDecision, { readonly kind: K }>;

/** A kind that is missing here is a type error. */
const DECISIONS: { readonly [K in Kind]: Decode<Of<K>> } = {
  same: decodeFields<Of<'same'>>({ kind: decodeWord(['same']), names: decodePair }),
  split: decodeFields<Of<'split'>>({ kind: decodeWord(['split']), name: decodeString }),
  speaker: decodeFields<Of<'speaker'>>({
    kind: decodeWord(['speaker']),
    on: decodeAnchor,
    found: decodeString,
    speaker: decodeMaybe(decodeString),
  }),
  'not-speech': decodeFields<Of<'not-speech'>>({
    kind: decodeWord(['not-speech']),
    on: decodeAnchor,
    found: decodeString,
  }),
  'date-added': decodeFields<Of<'date-added'>>({
    kind: decodeWord(['date-added']),
    date: decodeString,
    event: decodeString,
  }),
  'date-moved': decodeFields<Of<'date-moved'>>({
    kind: decodeWord(['date-moved']),
    on: decodeDateAnchor,
    to: decodeString,
  }),
  'date-confirmed': decodeFields<Of<'date-confirmed'>>({
    kind: decodeWord(['date-confirmed']),
    on: decodeDateAnchor,
  }),
  'date-dismissed': decodeFields<Of<'date-dismissed'>>({
    kind: decodeWord(['date-dismissed']),
    on: decodeDateAnchor,
  }),
};

const KINDS = Object.keys(DECISIONS) as Kind[];
const decodeKind = decodeFields<{ readonly kind: Kind }>({ kind: decodeWord(KINDS) });

const decodeDecision: Decode<RulingDecision> = (value) => DECISIONS[decodeKind(value).kind](value);

function decodePair(value: unknown): Extract<NameCorrection, { readonly kind: 'same' }>['names'] {
  const [first, second] = decodeList(decodeString)(value);
  return [decodeString(first), decodeString(second)];
}

export function toRuling(row: Selectable<Tables['rulings']>): Ruling {
  const { number, story, undone_by, undone_at } = row;
  const isUndone = undone_by !== null && undone_at !== null;
  return {
    number,
    story,
    decision: readColumn({ table: 'rulings', row: number }, row.decision, decodeDecision),
    by: decodeJson(row.made_by, decodeBy),
    at: Temporal.Instant.fromEpochMilliseconds(row.made_at),
    undone: isUndone
      ? { by: decodeJson(undone_by, decodeBy), at: Temporal.Instant.fromEpochMilliseconds(undone_at) }
      : null,
  };
}
