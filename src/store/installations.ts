/** An app installed by a workspace, as it is kept: a text that only the key of the settings opens. */
type SealedInstallation = { readonly workspace: string; readonly sealed: string };

/** Where installations are kept, one a workspace. The store never sees a token in clear. */
export type InstallationStore = {
  /** In place of one it had. */
  save(workspace: string, sealed: string): Promise<void>;
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
  list(): Promise<readonly SealedInstallation[]>;
};
