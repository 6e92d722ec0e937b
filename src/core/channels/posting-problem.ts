/** Why nothing could be posted in a channel, and what to do about it. */
export type PostingProblem = { readonly message: string; readonly hint: string };
