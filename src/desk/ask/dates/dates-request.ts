import type { PageRequest } from '../../../core/views/to-page.ts';
import type { KnownDate, Page } from '../../../core/views/views.ts';
import type { Scope } from '../../../store/port/articles.ts';

export type DatesOnRequest = Scope & {
  /** "2016-08-01", "1 August 2016", "August 2016", "tomorrow". */
  readonly typed: string;
  readonly today: string;
};

export type DatesRequest = Scope &
  PageRequest & {
    readonly today: string;
    readonly within: string | null;
    /** Those gone by instead of those ahead. */
    readonly isPast: boolean;
  };

export type DatesView = {
  readonly dates: Page<KnownDate>;
  /** How many there are. */
  readonly ahead: number;
  readonly gone: number;
};

/** Every date, ahead or gone by. */
export type ListedDates = Scope & PageRequest & { readonly today: string };
