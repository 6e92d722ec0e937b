/** The prefix of the id of a select with search; the command's path and the option follow: `suggest:quote/speaker`. */
export const SUGGEST = 'suggest';

/** The id of a select that searches the values of a command's option. */
export function toSuggestId(path: string, option: string): string {
  return `${SUGGEST}:${path.replaceAll(' ', '/')}/${option}`;
}
