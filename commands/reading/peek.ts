import { lookCard } from '../../src/card/reading/look-card.ts';
import { defineCommand } from '../../src/command/define.ts';
import { POSTED, readPostedDay } from '../../src/command/options/posted-day.ts';
import { todayOf } from '../../src/command/options/today.ts';
import { UserError } from '../../src/core/errors.ts';

/** Nothing but an address. */
const ADDRESS = /^<?https?:\/\/\S+$/i;

export default defineCommand({
  name: 'peek',
  description: 'Show who is quoted at an address or in a text, and which dates lie ahead, without keeping it',
  messageMenu: 'Who said what',
  visibility: 'caller',
  right: 'member',
  options: {
    text: {
      type: 'text',
      description: 'The address of an article, or its text',
      rest: true,
      multiline: true,
    },
    link: {
      type: 'text',
      description: 'The address in the message; the menu of a message fills it in',
      named: true,
      messageLink: true,
    },
    posted: POSTED,
  },
  async run({ text, link, posted }, context) {
    const { desk, now, caller } = context;
    const given = text?.trim() ?? '';
    if (given === '' && link === undefined)
      throw new UserError('/peek needs an address or a text.', 'Add the address of an article, or its text.');
    const typed = ADDRESS.test(given) ? given : null;
    const today = todayOf(now, context.asOf, caller);
    const request = {
      text: typed === null ? given : null,
      link: link ?? typed,
      posted: readPostedDay(posted, context),
      today,
    };
    return lookCard(await desk.read.texts.look(request, now), today);
  },
});
