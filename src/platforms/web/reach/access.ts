/** Who may reach the desk in a browser, and where. */
export type Access = {
  /** Address or name it listens on. */
  readonly host: string;
  /** Origins that it is opened under, besides its own addresses: https://desk.example.org. */
  readonly urls: readonly string[];
  /** The token that people sign in with; null: only this machine may enter, without signing in. */
  readonly token: string | null;
};
