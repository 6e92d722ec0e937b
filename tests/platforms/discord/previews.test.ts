import { expect, test } from 'vitest';
import { renderPlain } from '../../../src/card/render-plain.ts';
import { renderDiscordCard } from '../../../src/platforms/discord/draw/render.ts';
import { checkMessage } from '../../peers/discord/check-message.ts';
import { MAIN_CARDS, NOT_OFFERED } from '../main-cards.ts';
import { draw } from './draw.ts';

test('the main cards on Discord, as they are seen', async () => {
  const pages = Object.entries(MAIN_CARDS).map(([name, card]) => {
    const messages = renderDiscordCard(card, !NOT_OFFERED.has(name));
    for (const message of messages) checkMessage({ ...message }, []);
    return `=== ${name}\n\n${draw(messages)}\n`;
  });
  await expect(pages.join('\n')).toMatchFileSnapshot('./previews.txt');
});

test('every card has a text that reads well aloud: no mark of a platform’s, every button said', () => {
  for (const card of Object.values(MAIN_CARDS)) expect(renderPlain(card)).not.toMatch(/\*\*|<[!@#t:]|\(d1&/);
});
