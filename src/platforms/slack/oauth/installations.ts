/** Where installations are kept, one per workspace or organization, encrypted with the key in the settings. */
export type Installations = {
  save(workspace: string, sealed: string): Promise<void>;
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
  list(): Promise<readonly { readonly workspace: string; readonly sealed: string }[]>;
};

/** What is needed for many workspaces to install the app. */
export type OAuth = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an ongoing installation. */
  readonly stateSecret: string;
  /** Encrypts the stored tokens; at least 16 characters. */
  readonly key: string;
  readonly installations: Installations;
};
