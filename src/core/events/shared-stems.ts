/** The share of the shorter list's stems that the other has too, 0 to 1. Each list has a stem once. */
export function shareOfStems(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  const known = new Set(b);
  return shorter === 0 ? 0 : a.filter((stem) => known.has(stem)).length / shorter;
}
