import type { Scope } from '../../store/port/articles.ts';
import type { SuggestDatesRequest, Suggestion } from './suggestion.ts';

/** Interprets and completes what someone is typing, using indexes. */
export type Typing = {
  /** Whether it is the name of a story. */
  isStory(typed: string): boolean;
  /** How many of the typed words are a speaker’s name. */
  countSpeakerWords(scope: Scope, words: readonly string[]): Promise<number>;
  stories(typed: string): readonly Suggestion[];
  speakers(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  people(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  dates(request: SuggestDatesRequest): Promise<readonly Suggestion[]>;
  /** By city, country, abbreviation or the offset at `now`. */
  zones(typed: string, now: Temporal.Instant): readonly Suggestion[];
};
