import type { TextRequest } from '../../desk/read/asker.ts';
import type { CommandContext } from '../define.ts';
import { isEnough } from '../rights/right.ts';
import { readPostedDay } from './posted-day.ts';
import { toAsker } from './reading-options.ts';

type Typed = {
  readonly [K in 'title' | 'published' | 'story' | 'posted']?: string | undefined;
} & { readonly keep?: boolean | undefined };

/** What the caller said about a text to read, and who they are. Throws a UserError. */
export function toTextRequest({ title, published, story, posted, keep }: Typed, context: CommandContext): TextRequest {
  const said = { title: title ?? null, published: published ?? null, posted: readPostedDay(posted, context) };
  const mayChangeOthers = isEnough(context.caller.right, 'operator');
  return { ...toAsker(context.caller, story), ...said, keep: keep ?? null, mayChangeOthers };
}
