import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';

type Words = ReadonlySet<string>;

/** The words of data/lexicon/date-tense.txt, by what they show. */
export type TenseWords = {
  /** "will", "scheduled": certainly ahead. */
  readonly ahead: Words;
  /** "may", "could": perhaps ahead. */
  readonly perhaps: Words;
  /** Past forms that do not end in -ed. */
  readonly behind: Words;
  /** Participles that are neither past forms nor end in -ed: "taken", "begun". */
  readonly participle: Words;
  /** Words after which "to" points ahead. */
  readonly leadsTo: Words;
  /** Verbs whose object is asked to do something: "invited the mayor to speak". */
  readonly asks: Words;
  /** Present forms that name what is scheduled: "the two meet Monday". */
  readonly present: Words;
  /** Nouns of what has happened, and of what is planned. */
  readonly done: Words;
  readonly plan: Words;
  /** Nouns of disasters and crimes. */
  readonly struck: Words;
};

export function readTenseWords(lexicon: Lexicon): TenseWords {
  const lines = lexiconWords(lexicon, 'date-tense').map((line) => line.split('\t'));
  const wordsOn = (side: string) => new Set(lines.filter(([own]) => own === side).map(([, word = '']) => word));
  return {
    ahead: wordsOn('ahead'),
    perhaps: wordsOn('perhaps'),
    behind: wordsOn('behind'),
    participle: wordsOn('participle'),
    leadsTo: wordsOn('to'),
    asks: wordsOn('asks'),
    present: wordsOn('present'),
    done: wordsOn('done'),
    plan: wordsOn('plan'),
    struck: wordsOn('struck'),
  };
}
