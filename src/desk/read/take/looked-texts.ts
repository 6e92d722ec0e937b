import { UserError } from '../../../core/errors.ts';

/** Texts that someone looked at, in memory alone, so that a button can keep one. */
export type LookedTexts = {
  /** Returns its name; null if it is too long to be kept. */
  remember(text: string): string | null;
  /** Throws a UserError if it is forgotten. */
  recall(name: string): string;
};

const MAX_TEXTS_KEPT = 20;
/** Slack's longest message; Discord's are shorter. */
const MAX_CHARS_KEPT = 40_000;

/** The newest of one desk. */
export function createLookedTexts(): LookedTexts {
  const kept = new Map<string, string>();
  return {
    remember(text) {
      if (text.length > MAX_CHARS_KEPT) return null;
      const name = crypto.randomUUID().slice(0, 8);
      kept.set(name, text);
      const [oldest] = kept.keys();
      if (kept.size > MAX_TEXTS_KEPT && oldest !== undefined) kept.delete(oldest);
      return name;
    },
    recall(name) {
      const text = kept.get(name);
      if (text !== undefined) return text;
      throw new UserError(
        'This text is no longer in memory: nothing of it was kept.',
        'Choose “Read into the desk” in the menu of the message, or paste the text after /read.',
      );
    },
  };
}
