import type { Channel } from '../../core/channels/channel.ts';
import type { PageRequest } from '../../core/views/to-page.ts';
import type {
  ArticleLine,
  CorrectionView,
  KnownDate,
  Page,
  ParagraphView,
  PeoplePage,
  ReportedText,
  StatusView,
  TimelineRow,
} from '../../core/views/views.ts';
import type { Scope } from '../../store/articles.ts';
import type { Typing } from '../suggest/typing.ts';
import type { CorrectionsRequest } from './corrections.ts';
import type { DateAnswer, DatesAboutRequest } from './dates-about.ts';
import type { DatesOnRequest, DatesRequest } from './dates-request.ts';
import type { Lookups } from './lookups.ts';
import type { PersonView } from './people.ts';
import type { QuotesRequest, QuotesView } from './quotes.ts';
import type { SearchRequest, SearchView } from './search.ts';
import type { WholeDays } from './whole-story/tell-whole.ts';
import type { WholeStory } from './whole-story/whole-story.ts';

/** The questions people can ask. */
export type Ask = {
  /** What a command may use: one story by slug or title as typed (null: all), up to a day. Throws a UserError. */
  scope(story: string | null, asOf: string | null): Scope;
  storyTitle(typed: string): string;
  summary(scope: Scope, length: 'short' | 'full'): Promise<readonly ReportedText[]>;
  quotes(request: QuotesRequest): Promise<QuotesView>;
  dates(request: DatesRequest): Promise<Page<KnownDate>>;
  /** Every key date at a date as typed, at least one. Throws a UserError that lists the known ones. */
  datesOn(request: DatesOnRequest): Promise<readonly KnownDate[]>;
  timeline(request: Scope & PageRequest & { readonly today: string }): Promise<Page<TimelineRow>>;
  people(scope: Scope, request: PageRequest): Promise<PeoplePage>;
  person(scope: Scope, typed: string): Promise<PersonView>;
  articles(scope: Scope, request: PageRequest): Promise<Page<ArticleLine>>;
  search(request: SearchRequest): Promise<SearchView>;
  /** The days that articles give for something, best first. */
  datesAbout(request: DatesAboutRequest): Promise<readonly DateAnswer[]>;
  paragraph(article: string, paragraph: number): Promise<ParagraphView>;
  corrections(request: CorrectionsRequest): Promise<Page<CorrectionView>>;
  status(scope: Scope, channel: Channel, now: Temporal.Instant): Promise<StatusView>;
  /** A story on each of some days, as data. Throws a UserError if there is no such story. */
  whole(typed: string, days: WholeDays): AsyncIterable<WholeStory>;
  readonly typing: Typing;
  readonly lookups: Lookups;
};
