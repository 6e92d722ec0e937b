import type { Speaker } from '../quote.ts';
import { foldText } from '../text/fold.ts';

/** Whether a speaker is named; if the article gives no name, the role is used instead ("the spokesman"). */
export function isNamedSpeaker({ name, role, how }: Speaker): boolean {
  return how !== 'role' || (withoutThe(name) !== withoutThe(role ?? '') && !/^the /i.test(name));
}

function withoutThe(words: string): string {
  return foldText(words).replace(/^the /, '');
}
