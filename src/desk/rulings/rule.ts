import type { RuledBy } from '../../core/rulings/ruling.ts';
import type { RulableKeyDate, RulableQuote, RulingView } from '../../core/views/ruling-views.ts';
import type { PageRequest } from '../../core/views/to-page.ts';
import type { Page } from '../../core/views/views.ts';
import type { Scope } from '../../store/port/articles.ts';
import type { ListedDates } from '../ask/dates/dates-request.ts';
import type { QuotesRequest } from '../ask/statements/quotes.ts';

/** Who decides, and when. */
export type RuledWhen = { readonly by: RuledBy; readonly at: Temporal.Instant };

/** A key date as named: by its reference, by its date, or by "1 August 2016: peace talks". */
export type DateNamed = Scope & { readonly typed: string; readonly today: string };

type AddedDate = {
  /** A day or a month: 2016-08-01, 2016-08. */
  readonly date: string;
  readonly event: string;
  /** As typed; null: the only story that is followed. */
  readonly story: string | null;
};

/** What a team decides about findings. Everything throws a UserError where there is no such thing. */
export type Rule = {
  same(names: readonly [string, string], when: RuledWhen): Promise<RulingView>;
  split(name: string, when: RuledWhen): Promise<RulingView>;
  /** The statements of an answer, each with its id. */
  quotes(request: QuotesRequest): Promise<Page<RulableQuote>>;
  quote(id: string): Promise<RulableQuote>;
  /** Whose words they are; null: nobody knows, but not the one named. */
  speaker(id: string, speaker: string | null, when: RuledWhen): Promise<RulingView>;
  notSpeech(id: string, when: RuledWhen): Promise<RulingView>;
  dates(request: ListedDates): Promise<Page<RulableKeyDate>>;
  date(named: DateNamed): Promise<RulableKeyDate>;
  addDate(added: AddedDate, when: RuledWhen): Promise<RulingView>;
  moveDate(named: DateNamed, to: string, when: RuledWhen): Promise<RulingView>;
  confirmDate(named: DateNamed, when: RuledWhen): Promise<RulingView>;
  dismissDate(named: DateNamed, when: RuledWhen): Promise<RulingView>;
  undo(number: number, when: RuledWhen): Promise<RulingView>;
  /** Newest first. */
  list(request: PageRequest): Promise<Page<RulingView>>;
};
