const LONGEST_TAG = 35;

/** A language as feeds write it ("en-us", "de_AT") → its tag ("en-US", "de-AT"); null if it is not one. */
export function parseLanguage(text: string | null | undefined): string | null {
  const words = text?.trim().replaceAll('_', '-') ?? '';
  if (words === '' || words.length > LONGEST_TAG) return null;
  try {
    return Intl.getCanonicalLocales(words)[0] ?? null;
  } catch {
    return null;
  }
}
