/** One thing that `doctor` checked: the result, and how to fix it if it failed. */
export type Checkup = { readonly what: string; readonly isWell: boolean; readonly says: string; readonly hint: string };
