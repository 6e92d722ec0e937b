const BASE = 36;

/** The hashes of a sketch as they are stored with their article. */
export function toSketchText(sketch: readonly number[]): string {
  return sketch.map((hash) => hash.toString(BASE)).join(' ');
}

export function readSketchText(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(' ').map((hash) => Number.parseInt(hash, BASE));
}
