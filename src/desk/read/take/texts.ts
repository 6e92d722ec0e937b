import type { LookView } from '../../../core/views/look-view.ts';
import type { TakenView, WhyView } from '../../../core/views/reading-views.ts';
import type { Asker, ReadRequest, What } from '../asker.ts';
import type { LookRequest } from './look.ts';
import type { FileRead } from './reading/read-file.ts';

/** Reading pages and files into the desk, and removing them. */
export type Texts = {
  readPage(what: What, request: ReadRequest, now: Temporal.Instant): Promise<TakenView>;
  /** Who is quoted, and what lies ahead, without storing anything. */
  look(request: LookRequest, now: Temporal.Instant): Promise<LookView>;
  /** A text that someone looked at, by its name, while it is remembered. */
  looked(name: string): string;
  /** A file of any kind: articles, a feed's items, or a list of feeds to follow. These throw a UserError. */
  readFile(content: string, name: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  readFrom(url: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  /** Removes an article for good; returns its title. */
  takeBack(article: string, now: Temporal.Instant): Promise<string>;
  why(typed: string, now: Temporal.Instant): Promise<WhyView>;
};
