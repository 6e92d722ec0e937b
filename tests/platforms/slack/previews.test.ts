import { expect, test } from 'vitest';
import { renderSlackCard } from '../../../src/platforms/slack/draw/render.ts';
import { postButton } from '../../../src/platforms/slack/send/post-button.ts';
import { checkMessage } from '../../peers/slack/check-message.ts';
import { seenIn } from '../../peers/slack/read-blocks.ts';
import { MAIN_CARDS, NOT_OFFERED } from '../main-cards.ts';

/** What a reader sees, then what a screen reader and the notification say. */
function draw(name: string): string {
  const card = MAIN_CARDS[name];
  if (!card) throw new Error(`no card ${name}`);
  const drawn = renderSlackCard(card, NOT_OFFERED.has(name) ? [] : [postButton('t x')]).map((message) => {
    const { blocks, text } = checkMessage(message);
    return `${seenIn(blocks)}\n\n  read aloud:\n${text.replaceAll(/^(?=.)/gm, '  ')}`;
  });
  return `=== ${name}\n\n${drawn.join('\n\n--- next message\n\n')}\n`;
}

test('the main cards on Slack, as they are seen and as they are read aloud', async () => {
  const page = Object.keys(MAIN_CARDS).map(draw).join('\n');
  await expect(page).toMatchFileSnapshot('./previews.txt');
});
