import type { Channel } from '../../core/channels/channel.ts';
import type { ChangesView } from '../../core/views/changes-view.ts';
import type { ComparisonView } from '../../core/views/comparison-view.ts';
import type { SummaryView, TimelineView } from '../../core/views/story-views.ts';
import type { PageRequest } from '../../core/views/to-page.ts';
import type {
  ArticleLine,
  CorrectionView,
  KnownDate,
  Page,
  ParagraphView,
  PeoplePage,
  StatusView,
} from '../../core/views/views.ts';
import type { Scope } from '../../store/port/articles.ts';
import type { Typing } from '../suggest/typing.ts';
import type { ChangesRequest } from './changes/changes.ts';
import type { CorrectionsRequest } from './corrections.ts';
import type { DateAnswer, DatesAboutRequest } from './dates/dates-about.ts';
import type { DatesOnRequest, DatesRequest, DatesView } from './dates/dates-request.ts';
import type { Lookups } from './lookups.ts';
import type { PersonView } from './people.ts';
import type { SearchRequest, SearchView } from './search.ts';
import type { ComparisonRequest } from './statements/comparison.ts';
import type { QuotesRequest, QuotesView } from './statements/quotes.ts';
import type { SummaryRequest } from './summary.ts';
import type { TimelineRequest } from './timeline.ts';
import type { WholeDays } from './whole-story/tell-whole.ts';
import type { WholeStory } from './whole-story/whole-story.ts';

/** The questions people can ask. */
export type Ask = {
  /** What a command may use: one story by slug or title as typed (null: all), up to a day. Throws a UserError. */
  scope(story: string | null, asOf: string | null): Scope;
  storyTitle(typed: string): string;
  summary(request: SummaryRequest): Promise<SummaryView>;
  quotes(request: QuotesRequest): Promise<QuotesView>;
  compare(request: ComparisonRequest): Promise<ComparisonView>;
  dates(request: DatesRequest): Promise<DatesView>;
  /** Every key date at a date as typed, at least one. Throws a UserError that lists the known ones. */
  datesOn(request: DatesOnRequest): Promise<readonly KnownDate[]>;
  changes(request: ChangesRequest): Promise<ChangesView>;
  timeline(request: TimelineRequest): Promise<TimelineView>;
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
