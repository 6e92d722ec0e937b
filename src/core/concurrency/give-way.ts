/** Lets waiting commands be answered in between: inline extraction, matching and SQLite block the event loop otherwise. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
