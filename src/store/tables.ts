import type { Generated } from 'kysely';

/** JSON text. */
type Json = string;
/** YYYY-MM-DD, or '' if the article has no date. */
type Day = string;

/** Milliseconds since 1970. */
type Milliseconds = number;

type Found = {
  readonly article: string;
  readonly number: number;
  readonly story: string | null;
  readonly published: Day;
  readonly paragraph: number;
};

/** The rows of the store, as the migrations create them. */
export type Tables = {
  articles: {
    id: string;
    origin: string;
    story: string | null;
    published: Day;
    head: Json;
    text: string;
    findings: Json;
    /** The story that the article itself names. */
    pinned: string | null;
    /** Why it joined its story. */
    why: Json;
    /** When it was first stored; 0: before this was recorded. */
    seen_at: Milliseconds;
    /** Hashes of its runs of words. */
    sketch: Json;
    /** The id of its report's lead; null until it is filed. */
    report: string | null;
  };
  stories: {
    slug: string;
    title: string | null;
    description: string | null;
    rules: Json | null;
    feeds: Json | null;
    is_archived: number;
    merged_into: string | null;
    /** "slack/T1": the server or workspace that created it. */
    made_in: string | null;
  };
  story_drafts: { id: Generated<number>; draft: Json };
  text_drafts: {
    id: Generated<number>;
    platform: string;
    workspace: string;
    channel: string;
    user: string;
    made_at: Milliseconds;
    text: string;
    said: Json;
    claimed_until: Milliseconds;
  };
  /** Earlier versions, numbered from 1; `seen_at` is when the next one was seen, `change` what it changed. */
  revisions: {
    article: string;
    number: number;
    seen_at: Milliseconds;
    head: Json;
    text: string;
    findings: Json;
    change: Json;
  };
  sketches: { hash: number; is_lead: number; published: Day; article: string };
  paragraphs: {
    id: Generated<number>;
    article: string;
    story: string | null;
    published: Day;
    number: number;
    starts: number;
    ends: number;
    text: string;
    /** The row with the same words in an earlier article of the report. */
    repeats: Generated<number | null>;
  };
  quotes: Found & {
    id: Generated<number>;
    speaker: string;
    speaker_key: string;
    /** 1 if the speaker has a name, 0 if only a role is known. */
    is_named: number;
    text: string;
    quote: Json;
    /** The row with the same statement in an earlier article of the report. */
    repeats: Generated<number | null>;
  };
  /** `earlier`: what the date was before the article was corrected. */
  key_dates: Found & { key_date: Json; earlier: Json };
  people: Found & { name: string; name_key: string; role: string | null; mentions: number; person: Json };
  /** Triggers keep the counts. */
  names: { key: string; name: string; quotes: number; mentions: number };
  name_forms: { key: string; form: string };
  name_words: { word: string; key: string };
  subscriptions: {
    id: Generated<number>;
    platform: string;
    workspace: string;
    channel: string;
    kind: string;
    stories: Json | null;
    cron: string;
    zone: string;
    offsets: Json;
    only_date: string | null;
    people: Json | null;
    owner: string | null;
    catch_up: string;
    quiet: Json | null;
    when_empty: string;
    state: string;
    note: string | null;
    since_at: Milliseconds;
    settled_at: Milliseconds;
    next_at: Milliseconds | null;
    version: Generated<number>;
  };
  occurrences: { subscription: number; slot: string; claimed_at: Milliseconds; post: string | null };
  told: { subscription: number; item: string; value: string };
  outbox: {
    id: Generated<number>;
    key: string;
    platform: string;
    workspace: string;
    channel: string;
    subscription: number | null;
    card: Json;
    state: 'waiting' | 'sending' | 'sent' | 'dead';
    owner: string | null;
    maybe_sent: Generated<number>;
    attempts: Generated<number>;
    ready_at: Milliseconds;
    created_at: Milliseconds;
    ended_at: Milliseconds | null;
    message: string | null;
    reason: string | null;
  };
  marks: { name: string; value: string };
  installations: { workspace: string; sealed: string };
  sources: {
    id: Generated<number>;
    url: string;
    title: string | null;
    homepage: string | null;
    format: string | null;
    story: string | null;
    text: string;
    state: string;
    note: string | null;
    platform: string;
    workspace: string;
    channel: string;
    followed_by: string;
    since_at: Milliseconds;
    etag: string | null;
    last_modified: string | null;
    next_at: Milliseconds | null;
    interval_minutes: number;
    manners: Json;
    tried_at: Milliseconds | null;
    succeeded_at: Milliseconds | null;
    fresh_at: Milliseconds | null;
    last_new_at: Milliseconds | null;
    pace: Json | null;
    last_error: string | null;
    failures: number;
    failing_since: Milliseconds | null;
  };
  items: {
    id: Generated<number>;
    source: number;
    article: string | null;
    title: string | null;
    url: string | null;
    print: string;
    outcome: string;
    tries: number;
    first_seen: Milliseconds;
    last_seen: Milliseconds;
    trail: Json;
  };
  item_keys: { source: number; key: string; item: number };
};
