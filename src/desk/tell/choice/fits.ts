import type { Quote } from '../../../core/quotes/quote.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { fitsWords } from '../../../core/text/search/word-filter.ts';

/** Whether a subscription tells of something that belongs to some stories, or to none. */
export function fitsStories({ stories }: Pick<Subscription, 'stories'>, own: readonly string[]): boolean {
  return stories === null || own.some((story) => stories.includes(story));
}

/** Whether a text has the words that are asked for. */
export function fitsChosenWords({ choice }: Pick<Subscription, 'choice'>, text: string): boolean {
  return !choice?.words || fitsWords(choice.words, text);
}

/** Whether someone is one of the people whom an alert names; always, if it names none. */
export function fitsPeople({ people }: Pick<Subscription, 'people'>, name: string | null): boolean {
  return people === null || (name !== null && people.some((followed) => isCalled(followed, name)));
}

/** Whether one of those who said something is one of them; nobody, where no one is found. */
export function isByPeople(alert: Pick<Subscription, 'people'>, { speakers }: Quote): boolean {
  return speakers.some(({ kind, name }) => fitsPeople(alert, kind === 'unnamed' ? null : name));
}

/** "Kirby" and "John F. Kirby" mean John Kirby, whom the alert names; "Jane Kirby" does not. */
function isCalled(followed: string, name: string): boolean {
  const [own, other] = [foldedWords(followed), foldedWords(name)];
  if (own.length === 0 || own.at(-1) !== other.at(-1)) return false;
  return other.every((word) => own.includes(word)) || own.every((word) => other.includes(word));
}
