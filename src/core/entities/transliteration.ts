const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1+/gu, '$1'],
  [/dh|th/g, 'd'],
  [/gh|kh|ck|[gqc]/g, 'k'],
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/[ea][iy]|ee|[yj]/g, 'i'],
  [/oo|ou|[ow]/g, 'u'],
  [/e/g, 'a'],
  [/(\p{L})\1+/gu, '$1'],
];

/** One spelling for the spellings of one sound: "moussa" and "musa", "muammar" and "moammar". Takes a folded word. */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word);
}

/** The consonants of a folded surname, and its first letter: "zawahiri" and "zawahri", "gaddafi" and "qadhafi" agree. */
export function consonantsOf(word: string): string {
  const sound = soundOf(word);
  return sound.charAt(0) + sound.slice(1).replace(/[aiuh'’-]/g, '');
}
