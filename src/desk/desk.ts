import type { Channel } from '../core/channels/channel.ts';
import type { PageRequest } from '../core/views/to-page.ts';
import type {
  ArticleLine,
  CorrectionView,
  KnownDate,
  KnownPerson,
  Page,
  ParagraphView,
  ReportedText,
  StatusView,
  TimelineRow,
} from '../core/views/views.ts';
import type { Scope } from '../store/articles.ts';
import type { CorrectionsRequest } from './ask/corrections.ts';
import type { DatesOnRequest, DatesRequest } from './ask/dates-request.ts';
import type { PersonView } from './ask/people.ts';
import type { QuotesRequest, QuotesView } from './ask/quotes.ts';
import type { Following } from './read/following.ts';
import type { Stories } from './stories/stories.ts';
import type { SuggestDatesRequest, Suggestion } from './suggest/suggestion.ts';
import type { Telling } from './tell/telling.ts';
import type { Whose } from './whose.ts';

/** The use cases that commands and jobs call; each is made in a file of its own and put together in create-desk.ts. */
export type Desk = {
  /** What a command may know: one story by slug or title as typed (null: all), up to a day. Throws a UserError. */
  scope(story: string | null, asOf: string | null): Scope;
  isStory(typed: string): boolean;
  storyTitle(typed: string): string;
  summary(scope: Scope, length: 'short' | 'full'): Promise<readonly ReportedText[]>;
  quotes(request: QuotesRequest): Promise<QuotesView>;
  countSpeakerWords(scope: Scope, words: readonly string[]): Promise<number>;
  dates(request: DatesRequest): Promise<Page<KnownDate>>;
  /** Every key date at a date as typed, at least one. Throws a UserError with those that are known. */
  datesOn(request: DatesOnRequest): Promise<readonly KnownDate[]>;
  timeline(request: Scope & PageRequest & { readonly today: string }): Promise<Page<TimelineRow>>;
  people(scope: Scope, request: PageRequest): Promise<Page<KnownPerson>>;
  person(scope: Scope, typed: string): Promise<PersonView>;
  articles(scope: Scope, request: PageRequest): Promise<Page<ArticleLine>>;
  search(request: Scope & PageRequest & { readonly words: string }): Promise<Page<ReportedText>>;
  paragraph(article: string, paragraph: number): Promise<ParagraphView>;
  corrections(request: CorrectionsRequest): Promise<Page<CorrectionView>>;
  status(scope: Scope, channel: Channel, now: Temporal.Instant): Promise<StatusView>;
  suggestStories(typed: string): readonly Suggestion[];
  suggestSpeakers(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  suggestPeople(scope: Scope, typed: string): Promise<readonly Suggestion[]>;
  suggestDates(request: SuggestDatesRequest): Promise<readonly Suggestion[]>;
  /** By city, country, abbreviation or offset as it is `now`. */
  suggestZones(typed: string, now: Temporal.Instant): readonly Suggestion[];
  /** A story's key dates as an iCalendar feed. Throws a UserError where there is no such story. */
  calendar(story: string, now: Temporal.Instant): Promise<string>;
  readonly stories: Stories;
  readonly telling: Telling;
  readonly following: Following;
  readonly whose: Whose;
};
