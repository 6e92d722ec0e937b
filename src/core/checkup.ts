/** One thing the doctor looked at: how it stands, and what to do where it is not well. */
export type Checkup = { readonly what: string; readonly isWell: boolean; readonly says: string; readonly hint: string };
