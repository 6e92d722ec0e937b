import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';

const PICTURES = new Set([
  'image',
  'photo',
  'photograph',
  'picture',
  'video',
  'frame',
  'footage',
  'clip',
  'clips',
  'graphic',
]);
const SIDES = new Set([
  'left',
  'right',
  'l',
  'c',
  'center',
  'centre',
  'back',
  'top',
  'bottom',
  'pictured',
  'above',
  'below',
  'foreground',
]);
const OPENS_SIDE = new Set(['(', ',']);
const CLOSES_SIDE = new Set([')', ',']);

/** "In this image …", "Ada Holm (left) …", "Holm is seen …", "Holm speaks in the garden, May 3, 2018": it tells what a picture shows. */
export function isCaption(parts: SentenceParts, isTop: boolean): boolean {
  const { words } = parts;
  const opening = words.slice(0, 3);
  if (PICTURES.has(opening[0]?.lower ?? '')) return true;
  if (opening.some(({ lower }, at) => PICTURES.has(lower) && opening[at - 1]?.lower === 'this')) return true;
  return (
    words.some((_, at) => isSide(words, at)) ||
    (isTop && (isSeen(words) || posesNow(words) || endsInSpeech(parts) || isLabelled(words)))
  );
}

/** "(left)", ", bottom left,", "(top left, in red)". */
function isSide(words: readonly Word[], at: number): boolean {
  const [mark, side, next, last] = words.slice(at, at + 4);
  if (!OPENS_SIDE.has(mark?.text ?? '') || !SIDES.has(side?.lower ?? '')) return false;
  if (CLOSES_SIDE.has(next?.text ?? '')) return mark?.text === '(' || side?.lower !== 'right' || isNamed(words[at - 1]);
  return SIDES.has(next?.lower ?? '') && CLOSES_SIDE.has(last?.text ?? '');
}

const isNamed = (word: Word | undefined) => word !== undefined && word.text !== word.lower;

const BEING = new Set(['is', 'are']);
const SEEN = new Set(['seen', 'shown', 'pictured', 'photographed']);

const isSeen = (words: readonly Word[]) =>
  words.some(
    ({ lower }, at) =>
      SEEN.has(lower) && BEING.has(words[at - 1]?.lower ?? '') && !NOT_SEEN.has(words[at + 1]?.lower ?? ''),
  );

/** "is seen as a threat" tells what people think. */
const NOT_SEEN = new Set(['as', 'to', 'by']);

/** What people do in pictures: news tells of it in the past. */
const POSES = new Set(
  `speaks talks testifies gestures stands sits walks waves listens arrives holds carries addresses poses attends pauses reacts departs smiles
  shakes hugs wears gushes burns flows floats wades swims inspects demonstrates swarm meet fly walk stand sit hold carry gather wave shout
  chant battle pass march demonstrate react`.split(/\s+/),
);
const TENSED = new Set('has have had was were will said says say would could may might is are do does did'.split(' '));
const VERB_REACH = 14;

/** The first verb is one of these, in the present tense, with a name or noun before it. */
function posesNow(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }, i) => i > 0 && (POSES.has(lower) || TENSED.has(lower) || /ed$/.test(lower)));
  return at > 0 && at < VERB_REACH && POSES.has(words[at]?.lower ?? '') && isSubject(words[at - 1]);
}

const CLOSED = new Set(
  'it he she they we i you to a an the of and or his her its their this that these not who which'.split(' '),
);
const isSubject = (word: Word | undefined) => word?.kind === 'word' && !CLOSED.has(word.lower);

const LABEL_WORDS = 5;

/** "Ilmburg dam: Divers close the gate The council …": a headline that could not be told apart from what follows it. */
function isLabelled(words: readonly Word[]): boolean {
  const colon = words.slice(0, LABEL_WORDS + 1).findIndex(({ text }) => text === ':');
  const next = words[colon + 1];
  return colon > 0 && next?.kind === 'word' && !words.slice(0, colon).some(({ lower }) => TENSED.has(lower));
}

/** "Ada Holm of the guild: “We have …”": a picture's or a clip's speaker. */
function endsInSpeech({ words, quoted, span }: SentenceParts): boolean {
  const last = quoted.at(-1);
  const colon = words.findIndex(({ text }) => text === ':');
  return (
    last !== undefined &&
    colon > 0 &&
    words[colon + 1]?.start === last[0] &&
    last[1] >= span[1] - 1 &&
    !words.slice(0, colon).some(({ lower }) => TENSED.has(lower) || /ed$/.test(lower))
  );
}
