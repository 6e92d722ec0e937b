const WITH_UP = new Set(
  'wrap wraps sign signs line lines give gives speed speeds show shows end ends heat heats team step steps'.split(' '),
);

/** "will wrap up": a verb that means something else without "up", as "close up" does not. */
export const isWithUp = (word: string | undefined, before: string | undefined): boolean =>
  word === 'up' && WITH_UP.has(before ?? '');
