/** What a brief rests on: "joint statement by John Kerry and Sergei Lavrov, Geneva", with its day and, where known, its address. */
export type Basis = {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly url: string | null;
};
