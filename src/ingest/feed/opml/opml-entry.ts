/** A feed in a list of feeds. */
export type OpmlEntry = {
  readonly title: string | null;
  /** The feed: absolute, http or https. */
  readonly xmlUrl: string;
  /** Its page: absolute, http or https. */
  readonly htmlUrl: string | null;
  /** Names of the folders it is in, the outermost first. */
  readonly folders: readonly string[];
};
