/** Who manages this place, beyond the rules of the platform; told to people who are refused. */
export type WhoManages = {
  /** Groups whose members manage it, by the names people see: "@editors". */
  readonly groups: readonly string[];
  /** Permissions that Dateline lacks to see who manages: "usergroups:read". */
  readonly lacking: readonly string[];
};

/** A sentence about what is missing and what to do; '' if nothing is. */
export function toLackingWords({ lacking }: WhoManages): string {
  if (lacking.length === 0) return '';
  const word = lacking.length === 1 ? 'permission' : 'permissions';
  return `Dateline lacks the ${word} ${lacking.join(', ')}, so it cannot see everyone who manages; reinstall the app.`;
}
