/** A text with one of its marks mistyped. `toOriginal` gives the offset that a character had before, null for a new one. */
export type Mistyped = {
  readonly what: string;
  readonly text: string;
  readonly toOriginal: (at: number) => number | null;
};

const MARK = /["“”„«»‘’]/g;

/** Every way to delete, double or swap one mark of a text. */
export function mistype(text: string): Mistyped[] {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  return marks.flatMap((at, nth) => {
    const next = marks[nth + 1];
    return [deleted(text, at), doubled(text, at), ...(next === undefined ? [] : [swapped(text, at, next)])];
  });
}

const around = (text: string, at: number) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));

function deleted(text: string, at: number): Mistyped {
  return {
    what: `deleted at ${around(text, at)}`,
    text: text.slice(0, at) + text.slice(at + 1),
    toOriginal: (place) => (place < at ? place : place + 1),
  };
}

function doubled(text: string, at: number): Mistyped {
  return {
    what: `doubled at ${around(text, at)}`,
    text: text.slice(0, at) + text.charAt(at) + text.slice(at),
    toOriginal: (place) => (place === at ? null : place < at ? place : place - 1),
  };
}

function swapped(text: string, at: number, next: number): Mistyped {
  return {
    what: `swapped at ${around(text, at)}`,
    text: text.slice(0, at) + text.charAt(next) + text.slice(at + 1, next) + text.charAt(at) + text.slice(next + 1),
    toOriginal: (place) => place,
  };
}
