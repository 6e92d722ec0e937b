/** A range of text in UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

export function isInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}
