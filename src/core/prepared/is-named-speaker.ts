import type { Speaker } from '../quote.ts';
import { foldText } from '../text/fold.ts';

/** Whether a speaker is a person; where an article gives no name, the role stands for it ("the spokesman"). */
export function isNamedSpeaker({ name, role, how }: Speaker): boolean {
  return how !== 'role' || (withoutThe(name) !== withoutThe(role ?? '') && !/^the /i.test(name));
}

function withoutThe(words: string): string {
  return foldText(words).replace(/^the /, '');
}
