/** Whether any key date is ahead, and the last known one (TIMEX3); null if there is none. */
export type DatesOutlook = { readonly isAnyAhead: boolean; readonly last: string | null };
