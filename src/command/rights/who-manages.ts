/** Who manages where somebody asks, beyond what holds on all of their platform; for those who are refused. */
export type WhoManages = {
  /** Groups whose members do, as people know them: "@editors". */
  readonly groups: readonly string[];
  /** Permissions that Dateline was not granted, so that it cannot tell who does: "usergroups:read". */
  readonly lacking: readonly string[];
};

/** A sentence about what is lacking and what to do; '' where nothing is. */
export function toLackingWords({ lacking }: WhoManages): string {
  if (lacking.length === 0) return '';
  const word = lacking.length === 1 ? 'permission' : 'permissions';
  return `Dateline lacks the ${word} ${lacking.join(', ')}, so it cannot see everyone who manages; the app must be reinstalled.`;
}
