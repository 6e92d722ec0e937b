/** What a brief is based on: "joint statement by John Kerry and Sergei Lavrov, Geneva", its day and address if known. */
export type Basis = {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly url: string | null;
};
