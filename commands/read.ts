import { takenCard } from '../src/card/reading/taken-card.ts';
import { defineCommand } from '../src/command/define.ts';
import { POSTED, readPostedDay } from '../src/command/options/posted-day.ts';
import { JOINS, PROPOSAL, toAsker } from '../src/command/options/reading-options.ts';
import { isEnough } from '../src/command/rights/right.ts';
import { UserError } from '../src/core/errors.ts';

export default defineCommand({
  name: 'read',
  description: 'Read a pasted text, or the page at an address, into the desk',
  messageMenu: 'Read into the desk',
  visibility: 'caller',
  right: 'manager',
  options: {
    text: {
      type: 'text',
      description: 'The text of an article, or its address alone',
      rest: true,
      multiline: true,
    },
    title: { type: 'text', description: 'Its title, where the text does not say', named: true },
    published: { type: 'date', description: 'The day it was published, such as 2016-07-14', named: true },
    story: { ...JOINS, named: true },
    posted: POSTED,
    number: { ...PROPOSAL, insteadOf: 'text' },
  },
  async run({ text, title, published, story, posted, number }, context) {
    const { desk, caller, now } = context;
    const said = { title: title ?? null, published: published ?? null, posted: readPostedDay(posted, context) };
    const mayChangeOthers = isEnough(caller.right, 'operator');
    const request = { ...toAsker(caller, story), ...said, mayChangeOthers };
    if (number !== undefined) return takenCard(await desk.read.texts.readPage({ url: null, number }, request, now));
    if (text === undefined)
      throw new UserError('/read needs a text.', 'Expected the text of an article, or the address of one.');
    if (ADDRESS.test(text)) return takenCard(await desk.read.texts.readPage({ url: text, number: null }, request, now));
    return takenCard(await desk.read.texts.readText(text, request, now));
  },
});

const ADDRESS = /^<?(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?>?$|^<?https?:\/\/\S+$/iu;
