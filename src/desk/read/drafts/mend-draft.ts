import type { DraftView, TakenView, TextRead } from '../../../core/views/reading-views.ts';
import type { SaidOfText } from '../../../store/port/drafts.ts';
import type { ReadRequest, TextRequest } from '../asker.ts';
import { toWish } from '../feeds/follow-feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { keepRead } from '../take/reading/read-as.ts';
import { draftIsGone, type FoundDraft, findTextDraft } from './find-draft.ts';
import { PASTED } from './pasted.ts';
import { toDraftView } from './to-draft-view.ts';
import { isWhole, type Understood, understand } from './understand.ts';

/** Longer than saving an article takes; if the process dies, its claim expires. */
const CLAIM_MINUTES = 5;

/** What is understood of a draft so far. Throws a UserError if it is not here. */
export async function showDraft(
  parts: ReadingParts,
  number: number,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<DraftView> {
  const { draft } = await findTextDraft(parts, number, request, now);
  return toDraftView(parts, number, await understand(parts, draft.text, { ...request, ...draft.said }, now));
}

/** Adds details to a draft, and saves it once title and day are known, or if it should be saved as it is. */
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
  return { kind: 'draft', draft: toDraftView(parts, number, understood) };
}

/** The story that the text joins by itself is not pinned, although a prefilled form sends it along. */
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

/** If several people save it at the same moment, only one succeeds. */
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
