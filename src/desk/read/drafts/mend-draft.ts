import type { DraftView, TakenView, TextRead } from '../../../core/views/reading-views.ts';
import type { SaidOfText } from '../../../store/drafts.ts';
import type { ReadRequest, TextRequest } from '../asker.ts';
import { toWish } from '../feeds/follow-feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { keepRead } from '../take/read-as.ts';
import { draftIsGone, type FoundDraft, findTextDraft } from './find-draft.ts';
import { PASTED } from './pasted.ts';
import { toDraftView } from './to-draft-view.ts';
import { isWhole, type Understood, understand } from './understand.ts';

/** Longer than anyone takes to write an article; a process that died in between gives the draft back. */
const CLAIM_MINUTES = 5;

/** What was understood of a draft so far. Throws a UserError where it is not here. */
export async function showDraft(
  parts: ReadingParts,
  number: number,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<DraftView> {
  const { draft } = await findTextDraft(parts, number, request, now);
  return toDraftView(number, await understand(parts, draft.text, { ...request, ...draft.said }, now));
}

/** Says more of a draft, and keeps it once its title and day are known, or where it is to be kept as it is. */
export async function mendDraft(
  parts: ReadingParts,
  number: number,
  request: TextRequest,
  now: Temporal.Instant,
): Promise<TextRead> {
  const found = await findTextDraft(parts, number, request, now);
  const said = await sayMore(parts, found, request, now);
  const understood = await understand(parts, found.draft.text, { ...request, ...said }, now);
  if (request.keep ?? isWhole(understood))
    return { kind: 'kept', taken: await keepDraft(parts, found, understood, request, now) };
  if (!(await parts.store.drafts.say(found.key, said))) throw draftIsGone(number);
  return { kind: 'draft', draft: toDraftView(number, understood) };
}

/** A story that the text joins by itself stays its own choice: a form sends it along, filled in. */
async function sayMore(
  parts: ReadingParts,
  { draft: { text, said } }: FoundDraft,
  request: TextRequest,
  now: Temporal.Instant,
): Promise<SaidOfText> {
  const { story } = toWish(parts, request);
  const isOwnChoice =
    story !== null &&
    said.story === null &&
    (await understand(parts, text, { ...request, ...said }, now)).judged.article.story === story;
  return {
    title: request.title ?? said.title,
    published: request.published ?? said.published,
    story: isOwnChoice ? null : (story ?? said.story),
    posted: said.posted,
  };
}

/** Of several who keep it at the same moment one does. */
async function keepDraft(
  parts: ReadingParts,
  { draft, key }: FoundDraft,
  understood: Understood,
  request: TextRequest,
  now: Temporal.Instant,
): Promise<TakenView> {
  const { drafts } = parts.store;
  if (!(await drafts.claim(key, now.add({ minutes: CLAIM_MINUTES })))) throw draftIsGone(draft.id);
  try {
    const taken = await keepRead(parts, understood, request, PASTED, now);
    await drafts.remove(draft.id);
    return taken;
  } catch (error) {
    await drafts.release(draft.id).catch(() => {});
    throw error;
  }
}
