import { toWord, type Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';
import type { TitleContext } from '../context.ts';
import { isWithUp } from '../cut/with-up.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** A title that begins so has no subject, or one that only its context tells. */
const NO_START = words(
  `after before during since following than of to in on at for with by from and or but as that this these those who which its his her their our my your it he she they we i
  you more less fewer including according both such only not no all one another some any others there's much many out once when where whose while though although then if whether each every whatever along aside earlier suggesting saying
  adding warning noting meaning hoping arguing read watch listen none nobody nothing neither toward towards worried afraid concerned fearing`,
);
/** A title that ends so is cut off. */
const NO_END = words(
  `the a an and or but its his her their by from after as to of in on at for with into between that who which beyond be been will would may
  could until before also than up about towards toward within more much many such so very some do does trying dealing closer til further least most other own has have had
  having not no if when part while being is are was were run runs beginning starting against during through said says come go get past there here high low large around only nearly almost early late like them him later first second third sometime might should must shall can cannot`,
);
/** "runs until May", "is on until May", "will not be until May" */
const BEFORE_LIMIT = words('run runs on be is are');
const BE = words('be been is was are were');
const OPEN_ENDS = words('set due scheduled expected');
/** Words of the writer or a speaker, and of the page. */
const OWN = words('i we us our my me you your click');
const FURNITURE = /^[|*\\#@•·_<>{}=~^►■]$/u;

/** Whether a title can be read alone: begun and ended whole, in nobody's own voice, without the page's furniture. */
export function readsAlone(title: readonly Word[], { words: told, cues, isTime }: TitleContext): boolean {
  const named = title.filter(({ kind }) => kind !== 'mark');
  const limit = named.findLastIndex(({ lower }) => LIMITS.has(lower));
  const isLimited =
    limit > named.length - 1 - LONGEST_LIMIT && limit > 2 && isTime(told.indexOf(named.at(-1) ?? ABSENT));
  const end = isLimited ? limit : named.length;
  const [first, last] = [named[0], named[end - 1]];
  if (first === undefined || last === undefined) return false;
  if (NO_START.has(first.lower) && !isAnotherNumber(named)) return false;
  if (
    title.some(({ text, lower }) => GLUED.test(text) || OWN_SHORT.test(text) || SHORT_PRONOUN.test(lower)) ||
    isOtherYear(named) ||
    isCutNoun(named, cues)
  )
    return false;
  if (
    isLowVerb(first, cues) ||
    (first.lower.endsWith('ing') && cues.is('aux', named[1]?.lower ?? '')) ||
    (YEAR.test(first.text) && ARTICLES.has(named[1]?.lower ?? ''))
  )
    return false;
  // "a meeting given |"
  if (last.lower === 'given' && !BE.has(named[end - 2]?.lower ?? '')) return false;
  // "talks that are expected |"
  if (OPEN_ENDS.has(last.lower) && named.at(-3)?.lower === 'that') return false;
  const isToCome = last.lower === 'come' && named[end - 2]?.lower === 'to';
  const isKept = (end < named.length && BEFORE_LIMIT.has(last.lower)) || isWithUp(last.lower, named[end - 2]?.lower);
  if (NO_END.has(last.lower) && !OPEN_ENDS.has(last.lower) && !isToCome && !isKept) return false;
  if (title.some(({ text, lower }) => FURNITURE.test(text) || (OWN.has(lower) && text !== 'US'))) return false;
  const whole = named.slice(0, end);
  if (isVaguelyAdded(whole) || isHalfExpected(named) || isHalfAllowed(whole)) return false;
  if (isCompared(whole) || isOut(whole.slice(-2)) || isHalfRange(named)) return false;
  if (named.some(({ lower }, i) => lower === 'this' && cues.is('of', named[i + 1]?.lower ?? ''))) return false;
  if (VAGUE_ENDS.has(last.lower) && VAGUE_LEADS.has(named[end - 2]?.lower ?? '')) return false;
  // "a deal that allowed the council finally | to meet"
  if (/ly$/.test(last.lower) && told[told.indexOf(last) + 1]?.lower === 'to') return false;
  // "The following company": it follows in the text.
  if (named[1]?.lower === 'following' && ARTICLES.has(first.lower)) return false;
  if (isOpenVerb(whole, cues) || isUnmeasured(named, cues)) return false;
  if (cues.is('think', last.lower) || cues.is('say', last.lower) || named.some(({ lower }) => LOST.has(lower)))
    return false;
  if ((/ly$/.test(first.lower) && !NOUNS_IN_LY.has(first.lower)) || isOpenObject(named, cues)) return false;
  if (
    isSecondVerb(named, cues) ||
    isHalfTold(named) ||
    isState(named) ||
    isElliptic(named, cues) ||
    isGlued(named, cues)
  )
    return false;
  return !endsInAim(named, cues) && !isAfterList(first, told);
}

/** "results and | should be ready": a second verb without the first one and its subject. */
const isSecondVerb = (named: readonly Word[], cues: Cues) => {
  const at = named.findIndex(({ lower }) => cues.is('aux', lower));
  return at > 1 && (named[at - 1]?.lower === 'and' || named[at - 1]?.lower === 'but');
};

/** "is to tell a hearing |": what is told is missing. */
const isHalfTold = (named: readonly Word[]) => {
  const at = named.findIndex(({ lower }) => TELLS.has(lower));
  return at > 0 && !named.slice(at).some(({ lower }) => TOLD.has(lower));
};
const TELLS = words('tell tells told');
const TOLD = words('that of about to how why what');

/** "will be quite strong", "will be probably gone": how something is, not what happens. */
const isState = (named: readonly Word[]) =>
  named.some(({ lower }, i) => BE.has(lower) && DEGREES.has(named[i + 1]?.lower ?? '')) ||
  (named.at(-2)?.lower === 'be' && FEELINGS.has(named.at(-1)?.lower ?? ''));
const FEELINGS = words(
  'fine good bad better worse great hard easy strong weak happy sad okay ok important interesting different gone',
);
const DEGREES = words('quite very rather pretty too so extremely probably hopefully');

/** "three ways will be considered cut the price": two clauses without the mark between them. */
const isGlued = (named: readonly Word[], cues: Cues) =>
  named.some(({ lower, text }, i) => {
    const next = named[i + 1];
    if (!BE.has(named[i - 1]?.lower ?? '') || !/ed$/.test(lower) || !next || text !== lower) return false;
    return (
      cues.is('act', next.lower) && !/(?:s|ed|ing)$/.test(next.lower) && ARTICLE_OR_NAME.test(named[i + 2]?.text ?? '')
    );
  });
const ARTICLE_OR_NAME = /^(?:the|an?|its|his|her|their|\p{Lu}.*|\[.*)$/u;

/** "the second will start": of what, is not said. */
const isElliptic = (named: readonly Word[], cues: Cues) =>
  named.some(
    ({ lower }, i) =>
      ORDINALS.has(lower) && ARTICLES.has(named[i - 1]?.lower ?? '') && cues.is('aux', named[i + 1]?.lower ?? ''),
  );
const ORDINALS = words('first second third fourth other others latter former same next');

/** "said last year | troops could": the time of what was said. */
const isOtherYear = ([first, second]: readonly Word[]) =>
  (first?.lower === 'last' || first?.lower === 'a') && SPANS.has(second?.lower ?? '');
const SPANS = words('day week month year night');

/** "he'd discuss" */
const SHORT_PRONOUN = /^(?:he|she|it|they|we|i|you|there)['’](?:d|ll|s|re|ve|m)$/;
/** "we'll see" */
const OWN_SHORT = /^(?:we|i|you)['’]\p{Ll}+$/iu;
/** "a boat hauling the specially | was expected" */
const isCutNoun = (named: readonly Word[], cues: Cues) =>
  named.some(
    ({ lower }, i) =>
      i > 0 &&
      /ly$/.test(lower) &&
      ARTICLES.has(named[i - 1]?.lower ?? '') &&
      cues.is('aux', named[i + 1]?.lower ?? ''),
  );
/** "starts on1 June" */
const GLUED = /^\p{Ll}{2,}\d+$/u;

/** "another 50 will leave" */
const isAnotherNumber = ([first, second, third]: readonly Word[]) =>
  first?.lower === 'another' && second?.kind === 'number' && third?.lower === 'will';

const NOUNS_IN_LY = words('italy sicily family assembly ally rally supply');

/** "that the town will actually | pick": the object went before. */
const isOpenVerb = (named: readonly Word[], cues: Cues) =>
  TAKES_OBJECT.has(named.at(-1)?.lower ?? '') && named.slice(-3, -1).some(({ lower }) => cues.is('aux', lower));
const TAKES_OBJECT = words('pick choose enjoy give send bring offer use receive provide');

/** "the repair could last |" */
const isUnmeasured = (named: readonly Word[], cues: Cues) =>
  named.at(-1)?.lower === 'last' && (named.at(-2)?.lower === 'to' || cues.is('aux', named.at(-2)?.lower ?? ''));

/** "as high |" */
const isCompared = (named: readonly Word[]) => named.at(-2)?.lower === 'as';
/** Words of "until at least 30 November". */
const LONGEST_LIMIT = 6;

/** "to add significantly |" */
const isVaguelyAdded = (named: readonly Word[]) =>
  /ly$/.test(named.at(-1)?.lower ?? '') && named.at(-3)?.lower === 'to';

/** "expects local leaders |" */
function isHalfExpected(named: readonly Word[]): boolean {
  const at = named.findIndex(({ lower }) => lower === 'expects' || lower === 'expect');
  return at > 0 && !named.slice(at).some(({ lower }) => AFTER_EXPECTS.has(lower));
}

/** "a ferry that would allow Holm |" */
const isHalfAllowed = (named: readonly Word[]) =>
  ALLOWS.has(named.at(-2)?.lower ?? '') && /^\p{Lu}/u.test(named.at(-1)?.text ?? '');
const ALLOWS = words('allow allows allowing enable enables enabling let lets');

const AFTER_EXPECTS = words('to will would can could may might should');

const ABSENT: Word = { ...toWord('', -1, 'mark'), end: -1 };

/** "population growth out |", not "is due out" */
const isOut = ([before, last]: readonly Word[]) => last?.lower === 'out' && !BEFORE_OUT.has(before?.lower ?? '');
const BEFORE_OUT = words('due run runs carried ruled rolled pull pulls drop come phased wiped taken ship sold');

/** "between 2015 the bonds" */
const isHalfRange = (named: readonly Word[]) =>
  named.some(({ lower }, i) => lower === 'between' && !named.slice(i).some((word) => word.lower === 'and'));

const VAGUE_LEADS = words('a the in');
/** "at a time |", "the way |" */
const VAGUE_ENDS = words('time way moment fact');

const YEAR = /^\d{4}$/;
const ARTICLES = words('the a an');

/** "began in 1945 will last", "drilling are meant": the rest of another clause. */
const isLowVerb = ({ text, lower }: Word, cues: Cues) =>
  text === lower && (cues.is('say', lower) || (cues.is('verb', lower) && !/s$/.test(lower)) || PAST.has(lower));

const PAST = words('began died said told led won lost took made came sank undercut was were had did has is are');

/** "to focus |": an infinitive that was cut off from what it takes. */
function endsInAim(named: readonly Word[], cues: Cues): boolean {
  const [lead, before, last] = named.slice(-3);
  if (before?.lower !== 'to' || last?.kind !== 'word' || last.text !== last.lower) return false;
  if (leadsToPlace(lead?.lower ?? '')) return false;
  return !NEEDS_NOTHING.has(last.lower) && !cues.isEvent(last.lower) && !/[^s]s$/.test(last.lower);
}

/** "will be presented to parliament", "will return to work": no aim. */
const leadsToPlace = (lower: string) => (/ed$/.test(lower) && !AIMS.has(lower)) || MOVES.has(lower);

/** Participles before a verb: "is expected to focus". */
const AIMS = words(
  'expected scheduled planned supposed asked invited allowed required urged forced determined prepared projected tipped ordered intended used needed obliged decided promised vowed pledged agreed hoped wanted aimed',
);
const MOVES = words('go goes going return returns come comes travel travels back');

/** "hope to complete before May": the object went before. */
function isOpenObject(named: readonly Word[], cues: Cues): boolean {
  return named.some(({ lower }, i) => {
    const verb = named[i + 1]?.lower ?? '';
    if (lower !== 'to' || !LIMITS.has(named[i + 2]?.lower ?? '') || leadsToPlace(named[i - 1]?.lower ?? ''))
      return false;
    return !NEEDS_NOTHING.has(verb) && !cues.isEvent(verb) && !/ed$/.test(verb);
  });
}

const LIMITS = words('by before until till through');
/** Words for somebody or something that the title does not name. */
const LOST = words('them him those happen');

/** Verbs that need nothing after them. */
const NEEDS_NOTHING = words(
  `meet begin start end open close expire resume vote leave arrive return speak testify retire resign travel appear report rise fall
  continue peak happen run die go come compete play perform gather debate take step ease last remain come stay wait serve hold operate work live stand sit fight act vote improve reopen convene talk`,
);

/** "Louisiana, Mississippi and | Florida would sign": the end of a list is no subject. */
function isAfterList(first: Word, told: readonly Word[]): boolean {
  const at = told.indexOf(first);
  const before = told[at - 1]?.lower ?? '';
  if (before !== 'and' && before !== 'or') return false;
  const comma = told.slice(Math.max(0, at - 5), at - 1).map(({ text }) => text);
  return comma.includes(',') && told[at - 2]?.text === ',' && comma.filter((text) => text === ',').length > 1;
}
