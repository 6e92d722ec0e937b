/** An app installed by a workspace, encrypted with the key from the settings. */
type SealedInstallation = { readonly workspace: string; readonly sealed: string };

/** Where installations are kept, one for each workspace. The store never sees a token unencrypted. */
export type InstallationStore = {
  /** Replaces an earlier one. */
  save(workspace: string, sealed: string): Promise<void>;
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
  list(): Promise<readonly SealedInstallation[]>;
};
