import type { DraftView, TextRead } from '../../../core/views/reading-views.ts';
import type { Asker, ReadRequest, TextRequest } from '../asker.ts';

/** Pasted texts, and those of them that wait to be kept: seen, mended, kept and dropped where they were made. */
export type Drafts = {
  /** Keeps it, or makes a draft of it where its title or day is not known. These throw a UserError. */
  readText(text: string, request: TextRequest, now: Temporal.Instant): Promise<TextRead>;
  show(number: number, request: ReadRequest, now: Temporal.Instant): Promise<DraftView>;
  /** Says more of it, and keeps it once its title and day are known, or where it is to be kept as it is. */
  mend(number: number, request: TextRequest, now: Temporal.Instant): Promise<TextRead>;
  drop(number: number, asker: Asker, now: Temporal.Instant): Promise<void>;
};
