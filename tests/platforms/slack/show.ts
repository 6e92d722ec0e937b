import type { Block, Card } from '../../../src/card/card.ts';
import { renderSlackCard, type SlackMessage } from '../../../src/platforms/slack/draw/render.ts';
import { type CheckedMessage, checkMessage } from '../../peers/slack/check-message.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';

export function cardOf(...blocks: Block[]): Card {
  return { title: 'Title', tone: 'answer', blocks };
}

/** The messages of a card as the service takes them; throws what it would refuse with. */
export function takenOf(card: Card): readonly CheckedMessage[] {
  return renderSlackCard(card, []).map((message: SlackMessage) => checkMessage(message));
}

/** What a reader sees of the only message that a card becomes, without its title. */
export function seenOf(...blocks: Block[]): string {
  const [message, ...others] = takenOf(cardOf(...blocks));
  if (!message || others.length > 0) throw new Error(`${others.length + 1} messages`);
  return seenIn(message.blocks.slice(1));
}
