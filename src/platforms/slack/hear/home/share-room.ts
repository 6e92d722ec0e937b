/** How many items of each list to show if room is short: short lists whole, the others equally. Adds up to at most `room`. */
export function shareRoom(sizes: readonly number[], room: number): readonly number[] {
  const shares = sizes.map(() => 0);
  const bySize = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size);
  let left = room;
  for (const [done, { size, index }] of bySize.entries()) {
    const share = Math.min(size, Math.floor(left / (bySize.length - done)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}
