/** The part of the store's port that remembers people's time zones; `person`: "discord/U1". */
export type PersonZones = {
  /** IANA; null: never said. */
  find(person: string): Promise<string | null>;
  remember(person: string, zone: string): Promise<void>;
};
