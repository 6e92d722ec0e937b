import type { Quote } from '../../../core/quote.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import { foldText } from '../../../core/text/fold.ts';
import { fitsWords } from '../../../core/text/word-filter.ts';

/** Whether an alert tells of something of a story; null: an article without one. */
export function fitsStories({ stories }: Pick<Subscription, 'stories'>, story: string | null): boolean {
  return stories === null || (story !== null && stories.includes(story));
}

/** Whether a text has the words that an alert asks for. */
export function fitsAlertWords({ choice }: Pick<Subscription, 'choice'>, text: string): boolean {
  return !choice?.words || fitsWords(choice.words, text);
}

/** Whether someone is one of the people whom an alert names; always, if it names none. */
export function fitsPeople({ people }: Pick<Subscription, 'people'>, name: string | null): boolean {
  return people === null || (name !== null && people.some((followed) => isCalled(followed, name)));
}

/** Whether a named speaker is one of them. */
export function isByPeople(alert: Pick<Subscription, 'people'>, { speaker }: Quote): boolean {
  return speaker !== null && fitsPeople(alert, speaker.kind === 'unnamed' ? null : speaker.name);
}

/** An article that gives only the surname means the same person: "Kirby" is John Kirby. */
function isCalled(followed: string, name: string): boolean {
  return ` ${foldText(followed)} `.includes(` ${foldText(name)} `);
}
