import type { Scope } from '../../store/articles.ts';
import type { SuggestDatesRequest, Suggestion } from './suggestion.ts';

/** What is meant or could follow while someone types: from indexes. */
export type Typing = {
  /** Whether it is a story’s name. */
  isStory(typed: string): boolean;
  /** How many of the words typed are a speaker’s name. */
  countSpeakerWords(scope: Scope, words: readonly string[]): Promise<number>;
  stories(typed: string): readonly Suggestion[];
  speakers(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  people(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  dates(request: SuggestDatesRequest): Promise<readonly Suggestion[]>;
  /** By city, country, abbreviation or offset as it is `now`. */
  zones(typed: string, now: Temporal.Instant): readonly Suggestion[];
};
