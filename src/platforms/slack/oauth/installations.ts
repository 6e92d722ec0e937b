/** Where installations are kept, one a workspace (or organisation): a text that only the key of the settings opens. */
export type Installations = {
  save(workspace: string, sealed: string): Promise<void>;
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
  list(): Promise<readonly { readonly workspace: string; readonly sealed: string }[]>;
};

/** What it takes to be installed by many workspaces. */
export type OAuth = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an installation under way. */
  readonly stateSecret: string;
  /** The tokens are encrypted under it at rest; at least 16 characters. */
  readonly key: string;
  readonly installations: Installations;
};
