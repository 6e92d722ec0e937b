/** Whether any key date lies ahead, and the last that is known (TIMEX3); null where none is. */
export type DatesOutlook = { readonly isAnyAhead: boolean; readonly last: string | null };
