/** Who may reach the desk in a browser, and where. */
export type Access = {
  /** Address or name it listens on. */
  readonly host: string;
  /** Origins it is opened under besides its own addresses: https://desk.example.org. */
  readonly urls: readonly string[];
  /** What people sign in with; null: this machine alone is let in, and needs no signing in. */
  readonly token: string | null;
};
