import { errorCard } from '../../../card/error-card.ts';
import type { Reply } from '../../../command/front/front.ts';

/** The answer to a button of an older or newer version. */
export async function unknownButton(): Promise<Reply> {
  const card = errorCard('This button is from another version.', 'Type the command again; /help lists them all.');
  return { card, visibility: 'caller' };
}
