import type { Card } from '../../card/card.ts';
import type { FoundPeriod } from '../../core/question/period/find-period.ts';
import type { QuestionWord } from '../../core/question/question-words.ts';
import type { Call } from '../call.ts';
import type { CommandContext } from '../define.ts';
import type { KnowWords } from './know-words.ts';

/** One way to read a question: the command that answers it. */
export type Reading = {
  readonly call: Call;
  /** The question as it was understood, in one line: "Quotes by Jane Orme about “clock”, since 20 July 2016". */
  readonly says: string;
  /** From 0 to 1. */
  readonly score: number;
  /** What it would change is shown first and done by a button with this label. */
  readonly confirm?: string;
  /** Shown instead of an answer, where there is nothing to run: what was asked for is not known. */
  readonly card?: Card;
};

/** A question with what was taken out of it before the readings look at it. */
export type PlainQuestion = {
  /** The words without those of time and politeness. */
  readonly words: readonly QuestionWord[];
  /** The same with the words of time. */
  readonly timed: readonly QuestionWord[];
  /** The kind of file that the answer was asked for as, as people write it; null: none. */
  readonly format: string | null;
  readonly period: FoundPeriod;
  /** The words as typed. */
  readonly text: string;
  readonly context: CommandContext;
  readonly stories: readonly NamedStory[];
  /** All stories, up to the day that the question is about. */
  readonly scope: ReturnType<CommandContext['desk']['ask']['scope']>;
  /** Who is called what in the scope. */
  readonly names: () => Promise<NamesInScope>;
  /** Those of some words that stand in an article of the scope. */
  readonly known: KnowWords;
  /** The asker's day. */
  readonly today: string;
};

type NamesInScope = Awaited<ReturnType<CommandContext['desk']['ask']['lookups']['names']>>;

export type NamedStory = { readonly slug: string; readonly title: string };

/** The ways in which one kind of question can be read; none if it is another kind. */
export type ReadingRule = (asked: PlainQuestion) => readonly Reading[] | Promise<readonly Reading[]>;
