import type { DraftView, TextRead } from '../../../core/views/reading-views.ts';
import type { Asker, ReadRequest, TextRequest } from '../asker.ts';

/** Pasted texts and drafts of them; a draft can be shown, edited, saved and dropped only where it was made. */
export type Drafts = {
  /** Saves it, or makes a draft of it if its title or day is unknown. These throw a UserError. */
  readText(text: string, request: TextRequest, now: Temporal.Instant): Promise<TextRead>;
  show(number: number, request: ReadRequest, now: Temporal.Instant): Promise<DraftView>;
  /** Adds details, and saves it once title and day are known, or if it should be saved as it is. */
  mend(number: number, request: TextRequest, now: Temporal.Instant): Promise<TextRead>;
  drop(number: number, asker: Asker, now: Temporal.Instant): Promise<void>;
};
