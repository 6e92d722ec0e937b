const BASE = 36;

/** The hashes of a sketch as they are stored with their article: smallest first, each as its distance from the one before. */
export function toSketchText(sketch: readonly number[]): string {
  return sketch.map((hash, at) => (hash - (sketch[at - 1] ?? 0)).toString(BASE)).join(' ');
}

export function readSketchText(text: string): readonly number[] {
  if (text === '') return [];
  let hash = 0;
  return text.split(' ').map((distance) => (hash += Number.parseInt(distance, BASE)));
}
