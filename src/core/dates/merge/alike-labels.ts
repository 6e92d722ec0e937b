import { toStems } from '../event-stems.ts';

/** What is compared of a label. */
type Compared = {
  readonly stems: ReadonlySet<string>;
  /** The stems of its words in small letters: not of names. */
  readonly plain: ReadonlySet<string>;
  /** The stems of the name that opens it; none if it opens with another word. */
  readonly opening: readonly string[];
  readonly numbers: string;
};

const SHARED_WORDS = 2;
const SHARED_SHARE = 0.5;
/** The same person or body may have two events on a day. */
const SHARED_SHARE_OF_NAMES = 0.75;
const ARTICLE = /^(?:an?|the)\s+/i;
const CAPITAL = /^\p{Lu}/u;
/** "BP", "Marrow’s": a name, though it stands alone. */
const NAME_ALONE = /^\p{Lu}{2}|[’']s?$/u;
/** Days and years stand in the row. */
const NUMBER = /\b(?!\d{4}\b)\d[\d.,]{2,}/g;

/** Comparisons of labels, which remember what they have read. */
export type AlikeLabels = {
  /** Whether two, of days that may be the same, name one event in different words. */
  areAlike(a: string, b: string): boolean;
  /** Whether two that are told of one day in one event may be its names: they do not open with different names. */
  mayBeOne(a: string, b: string): boolean;
  /** The same of a week or month, of which much is told: they also have a word in common that is no name. */
  mayBeOneOfPeriod(a: string, b: string): boolean;
};

export function createAlikeLabels(): AlikeLabels {
  const known = new Map<string, Compared>();
  const read = (label: string) => {
    const compared = known.get(label) ?? toCompared(label);
    known.set(label, compared);
    return compared;
  };
  return {
    areAlike: (a, b) => a === b || areAlike(read(a), read(b)),
    mayBeOne: (a, b) => !areOthers(read(a), read(b)),
    mayBeOneOfPeriod(a, b) {
      const [one, other] = [read(a), read(b)];
      return !areOthers(one, other) && one.plain.values().some((stem) => other.plain.has(stem));
    },
  };
}

function toCompared(label: string): Compared {
  const text = label.replaceAll(/[[\]]/g, '').replace(ARTICLE, '');
  const words = text.split(/\s+/);
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  const end = words.findIndex((word) => !CAPITAL.test(word));
  const named = words.slice(0, end < 0 ? words.length : end);
  // Any word may have a capital at the very start.
  const isName = named.length > 1 || ARTICLE.test(label) || NAME_ALONE.test(named[0] ?? '');
  return {
    stems: toStems(text),
    plain: toStems(plain.join(' ')),
    opening: isName ? [...toStems(named.join(' '))] : [],
    numbers: (label.match(NUMBER) ?? []).join(' '),
  };
}

function areAlike(a: Compared, b: Compared): boolean {
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return false;
  if (areOthers(a, b)) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  const share = shared.length / Math.max(1, Math.min(a.stems.size, b.stems.size));
  if (shared.length < SHARED_WORDS) return false;
  const isOfWords = shared.some((stem) => a.plain.has(stem) || b.plain.has(stem));
  return share >= (isOfWords ? SHARED_SHARE : SHARED_SHARE_OF_NAMES);
}

/** "Council hearing", "Court hearing": it is somebody else's. */
const areOthers = (a: Compared, b: Compared) => opensOtherwise(a, b) && opensOtherwise(b, a);

const opensOtherwise = ({ opening }: Compared, { stems }: Compared) =>
  opening.length > 0 && !opening.some((stem) => stems.has(stem));
