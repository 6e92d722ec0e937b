/** Whether to color: on a terminal that can, unless NO_COLOR is set. https://no-color.org */
export function hasColor(
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR = '', TERM = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY === true && NO_COLOR === '' && TERM !== 'dumb';
}
