import { draftCard, droppedDraftCard, editDraftCard } from '../../src/card/reading/draft-card.ts';
import { takenCard } from '../../src/card/reading/taken-card.ts';
import { type CommandContext, defineCommand, type OptionValues } from '../../src/command/define.ts';
import { POSTED } from '../../src/command/options/posted-day.ts';
import { JOINS, PROPOSAL } from '../../src/command/options/reading-options.ts';
import { toTextRequest } from '../../src/command/options/to-text-request.ts';
import { UserError } from '../../src/core/errors.ts';
import type { TextRead } from '../../src/core/views/reading-views.ts';

const OPTIONS = {
  text: {
    type: 'text',
    description: 'The text of an article, or just its address',
    rest: true,
    multiline: true,
  },
  title: { type: 'text', description: 'Title of the article, if the text has none', named: true },
  published: { type: 'date', description: 'Day it was published, such as 2016-07-14', named: true },
  story: { ...JOINS, named: true },
  keep: {
    type: 'boolean',
    description: 'no: show the result before keeping it; yes: keep it even without a title or day',
    named: true,
  },
  posted: POSTED,
  looked: { type: 'text', description: 'A text that was looked at; a button gives it', named: true, insteadOf: 'text' },
  number: { ...PROPOSAL, insteadOf: 'text' },
  draft: { ...PROPOSAL, description: 'Number of the draft to edit', insteadOf: 'text' },
  drop: { ...PROPOSAL, description: 'Number of the draft to drop', insteadOf: 'text' },
} as const;

type Values = OptionValues<typeof OPTIONS>;
type Request = ReturnType<typeof toTextRequest>;

export default defineCommand({
  name: 'read',
  description: 'Add an article to the desk, from its text or its address',
  messageMenu: 'Read into the desk',
  visibility: 'caller',
  right: 'manager',
  options: OPTIONS,
  async fillIn(values, context) {
    if (values.draft === undefined || saysMore(values)) return undefined;
    const { drafts } = context.desk.read;
    const { taken } = await drafts.show(values.draft, toTextRequest(values, context), context.now);
    const { title, published } = taken.source;
    return { title, published: published ?? '', story: taken.story ?? '' };
  },
  async run(values, context) {
    const { draft, drop, number } = values;
    const { drafts, texts } = context.desk.read;
    const request = toTextRequest(values, context);
    if (drop !== undefined) {
      await drafts.drop(drop, request, context.now);
      return droppedDraftCard(drop);
    }
    if (draft !== undefined) return answerDraft(draft, values, request, context);
    if (number !== undefined) return takenCard(await texts.readPage({ url: null, number }, request, context.now));
    const text = values.looked === undefined ? values.text : texts.looked(values.looked);
    return readGiven(text, request, context);
  },
});

async function answerDraft(draft: number, values: Values, request: Request, context: CommandContext) {
  const { drafts } = context.desk.read;
  if (values.text !== undefined)
    throw new UserError(
      `/read draft:${draft} can change the title, the day and the story, but not the text.`,
      `To change the text, drop the draft with /read drop:${draft} and paste the new text.`,
    );
  if (!saysMore(values)) return editDraftCard(await drafts.show(draft, request, context.now));
  return textCard(await drafts.mend(draft, request, context.now));
}

async function readGiven(text: string | undefined, request: Request, { desk, now }: CommandContext) {
  if (text === undefined) throw new UserError('/read needs a text.', 'Add the text of an article, or its address.');
  if (!ADDRESS.test(text)) return textCard(await desk.read.drafts.readText(text, request, now));
  if (request.keep === false)
    throw new UserError('/read keeps a page right away, without a preview.', `To preview it, use /follow ${text}`);
  return takenCard(await desk.read.texts.readPage({ url: text, number: null }, request, now));
}

function saysMore({ title, published, story, keep }: Values): boolean {
  return [title, published, story, keep].some((value) => value !== undefined);
}

function textCard(read: TextRead) {
  return read.kind === 'kept' ? takenCard(read.taken) : draftCard(read.draft);
}

const ADDRESS = /^<?(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?>?$|^<?https?:\/\/\S+$/iu;
