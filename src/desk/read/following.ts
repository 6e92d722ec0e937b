import type { FollowedSource, TextRule } from '../../core/followed-source.ts';
import type {
  CheckView,
  ImportView,
  PreviewView,
  SourceLine,
  SourcesView,
  TakenView,
  WhyView,
} from '../../core/views/reading-views.ts';
import type { Asker, ReadRequest, What } from './asker.ts';
import type { PollReport } from './poll/poll-source.ts';
import type { FileRead } from './take/read-file.ts';

/** What is read: what the commands do with sources, and what the jobs ask when one is due. */
export type Following = {
  /** What stands at an address; without one, the feeds the asker's story names. Throws a UserError. */
  preview(what: What, asker: Asker, now: Temporal.Instant): Promise<PreviewView>;
  /** Follows a feed from now on; it is read at the next tick. Throws a UserError. */
  follow(what: What, text: TextRule, asker: Asker, now: Temporal.Instant): Promise<SourceLine>;
  list(now: Temporal.Instant): Promise<SourcesView>;
  /** By number; without a number the only one. These throw a UserError. */
  pause(number: number | null, now: Temporal.Instant): Promise<SourceLine>;
  resume(number: number | null, now: Temporal.Instant): Promise<SourceLine>;
  /** What it brings from now on joins this story; null: by the stories' words. */
  move(number: number | null, story: string | null, now: Temporal.Instant): Promise<SourceLine>;
  /** What was read stays. A proposal is dropped. */
  remove(number: number | null): Promise<FollowedSource>;
  check(number: number | null, now: Temporal.Instant): Promise<CheckView>;
  /** Follows every feed of a list, from its text or its address. */
  importList(text: string, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  importFrom(url: string, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  exportList(): Promise<string>;
  readText(text: string, request: ReadRequest, now: Temporal.Instant): Promise<TakenView>;
  readPage(what: What, request: ReadRequest, now: Temporal.Instant): Promise<TakenView>;
  /** A file of any kind: articles, a feed's items, or a list of feeds to follow. These throw a UserError. */
  readFile(content: string, name: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  readFrom(url: string, asker: Asker, now: Temporal.Instant): Promise<FileRead>;
  /** Takes an article back out, for good; its title. */
  takeBack(article: string, now: Temporal.Instant): Promise<string>;
  why(typed: string, now: Temporal.Instant): Promise<WhyView>;
  /** For /status and what watches the desk. */
  health(now: Temporal.Instant): Promise<ReadingHealth>;
  /** For the jobs. */
  poll(source: FollowedSource, now: Temporal.Instant): Promise<PollReport>;
  /** What went wrong with a source that could not be asked. */
  blame(source: FollowedSource, reason: string, now: Temporal.Instant): Promise<PollReport>;
};

export type ReadingHealth = {
  readonly active: number;
  readonly failing: readonly SourceLine[];
  readonly silent: readonly SourceLine[];
  readonly suspended: readonly SourceLine[];
  /** When any source last answered. */
  readonly lastSuccess: Temporal.Instant | null;
  /** How long the longest waiting source is overdue; 0 where none is. */
  readonly lagSeconds: number;
};
