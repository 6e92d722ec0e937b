import type { TakenView, WhyView } from '../../../core/views/reading-views.ts';
import type { Asker, ReadRequest, What } from '../asker.ts';
import type { FileRead } from '../take/read-file.ts';

/** Pages and files that people read into the desk, and take out of it. */
export type Texts = {
  readPage(what: What, request: ReadRequest, now: Temporal.Instant): Promise<TakenView>;
  /** A file of any kind: articles, a feed's items, or a list of feeds to follow. These throw a UserError. */
  readFile(content: string, name: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  readFrom(url: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  /** Takes an article back out, for good; its title. */
  takeBack(article: string, now: Temporal.Instant): Promise<string>;
  why(typed: string, now: Temporal.Instant): Promise<WhyView>;
};
