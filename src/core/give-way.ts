/** Whoever asks is answered in between: extraction on the spot, matching and SQLite never wait, so nobody else had a turn. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
