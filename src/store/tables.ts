import type { Generated } from 'kysely';

/** JSON text. */
type Json = string;
type Packed = Uint8Array;
/** YYYY-MM-DD, or '' if the article has no date. */
type Day = string;

/** Milliseconds since 1970. */
type Milliseconds = number;

/** A row that belongs to one workspace, by its number. */
type Owned = { readonly workspace: number };

/** A finding of an article; the article's day is with it, so that an index gives the newest first. */
type Found = {
  readonly article: number;
  readonly number: number;
  readonly published: Day;
  readonly paragraph: number;
};

/** The rows of the store, as the migrations create them. */
export type Tables = {
  /** "own" or "slack/T1". */
  workspaces: { number: Generated<number>; name: string; made_at: Milliseconds };
  /** What was printed, analyzed once for all who read it. Never changed; another text, head or day is another row. */
  articles: {
    number: Generated<number>;
    /** A hash of id, head and text: the same words from the same place are one row. */
    key: string;
    id: string;
    published: Day;
    /** Without the story. */
    head: Json;
    /** Packed, as the next two: see `articles/pack/`. */
    text: Packed;
    /** JSON. It is packed with the text, and read only together with it. */
    findings: Packed;
    /** Hashes of its runs of words. */
    sketch: Packed;
    /** The version of the rules that found the findings. */
    rules: number;
    /** What it gives to its stories, packed JSON; without a byte if rules read it that kept none. */
    contribution: Generated<Packed>;
  };
  /** Which article a workspace sees under an id, and what it makes of it: a row for each story it belongs to, or one without. */
  sights: Owned & {
    id: string;
    /** 0: for its main story, and for all articles; 1, 2, …: for its further stories. */
    rank: number;
    article: number;
    origin: string;
    story: string | null;
    /** The story that the article itself names. */
    pinned: string | null;
    /** Why it joined its story. */
    why: Json;
    /** 1 if it touches its story in passing, otherwise 0. */
    weak: number;
    published: Day;
    /** When in its day it was published; 0: not known. */
    published_at: Milliseconds;
    /** When the workspace first had it; 0: before this was recorded. */
    seen_at: Milliseconds;
    /** The article that leads its report in this story; its own number if it leads. */
    report: number;
    /** The revision of the workspace's articles in which it was last written; 0 within its transaction. */
    changed: Generated<number>;
  };
  /** Earlier versions of what a workspace sees, numbered from 1; `seen_at` is when the next one was seen. */
  revisions: Owned & {
    id: string;
    number: number;
    seen_at: Milliseconds;
    article: number;
    /** What the next version changed. */
    change: Json;
  };
  /** `day`: days since 1970, 0 without a date. */
  sketches: { hash: number; day: number; article: number };
  /** `id` is made from the article's number: see `paragraph-id.ts`. */
  paragraphs: { id: number; article: number; number: number; starts: number; ends: number };
  quotes: Found & {
    id: Generated<number>;
    /** A statement may run over several paragraphs. */
    last_paragraph: number;
    speaker: string;
    speaker_key: string;
    /** 1 if the speaker has a name, 0 if only a role is known. */
    is_named: number;
    /** 0; of those who said it together, the others have rows of their own: 1, 2, … */
    voice: Generated<number>;
    /** By which the same words of the same speaker by the same outlet are found; 0: they are not compared. */
    words_hash: Generated<number>;
  };
  key_dates: Found & {
    /** The last day it may fall on. */
    last_day: Day;
    /** Besides in the findings, as all of a story are read at once. */
    key_date: Json;
  };
  people: Found & { name_key: string; name: string; role: string | null; mentions: number };
  /** Statements and paragraphs of a report that an earlier article of it has too, for a workspace. */
  repeats: Owned & {
    kind: 'quote' | 'paragraph';
    /** The id of the row that is not shown. */
    row: number;
    /** Of the sight for which this holds: what a report of one story repeats may be new in another. */
    rank: number;
    /** The id of the row shown for it. */
    first: number;
    article: number;
  };
  /** What each key date was before the article was corrected, if it was. */
  earlier_dates: Owned & { id: string; number: number; earlier: Json };
  /** How much a day of a story holds; story '': of all stories and none. */
  tallies: Owned & { story: string; published: Day; articles: number; reports: number; statements: number };
  /**
   * How often a person is named and quoted in a story; story '': in all and none. Besides, how many statements a speaker
   * has who is known by a role alone ("the spokesman"): such a row has neither quotes nor mentions.
   */
  names: Owned & {
    story: string;
    key: string;
    name: string;
    quotes: number;
    mentions: number;
    /** Statements of this speaker, named or not, each once a report. */
    statements: number;
  };
  /** How many statements a speaker has on a day of a story, each once a report; story '': in all and none. */
  voice_days: Owned & { story: string; key: string; published: Day; statements: number };
  name_forms: Owned & { key: string; form: string };
  name_words: Owned & { word: string; key: string };
  /** In which revision of the workspace's articles a story last changed; story '': all articles. */
  story_changes: Owned & { story: string; revision: number };
  /** A story as it was built for a day: the packed JSON of an `Edition`. */
  editions: Owned & {
    story: string;
    as_of: Day;
    revision: number;
    rules: number;
    articles: number;
    edition: Packed;
  };
  stories: Owned & {
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
  story_drafts: Owned & { id: Generated<number>; draft: Json };
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
    /** The workspace whose stories it tells: "own", "slack/T1". */
    desk: string;
    choice: Json | null;
  };
  occurrences: { subscription: number; slot: string; claimed_at: Milliseconds; post: string | null };
  told: { subscription: number; item: string; value: string };
  /** A story lived through again in a channel; `desk` as in subscriptions. */
  replays: {
    desk: string;
    platform: string;
    workspace: string;
    channel: string;
    setting: Json;
    started_at: Milliseconds;
    ends_at: Milliseconds;
    look_at: Milliseconds;
    received: Json;
    version: Generated<number>;
  };
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
  /** Who does what only one process may do, and until when. */
  leases: { name: string; owner: string; until_at: Milliseconds };
  /** How many addresses a workspace asked for on a day (UTC). */
  fetches: Owned & { day: Day; count: number };
  installations: { workspace: string; sealed: string };
  /** What the team of a workspace decided about findings; `made_by` and `undone_by` as JSON. */
  rulings: Owned & {
    number: number;
    story: string | null;
    decision: Json;
    made_by: Json;
    made_at: Milliseconds;
    undone_by: Json | null;
    undone_at: Milliseconds | null;
  };
  feeds: {
    id: Generated<number>;
    /** The number of the workspace it is read for. */
    reader: number;
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
    /** The process that is polling it; null: none. */
    owner: string | null;
    rhythm: Json | null;
    choice: Json | null;
    signs: Json | null;
  };
  /** `feed` is 0 for an item that came from no feed. */
  items: Owned & {
    id: Generated<number>;
    feed: number;
    article: string | null;
    title: string | null;
    url: string | null;
    print: string;
    outcome: string;
    tries: number;
    first_seen: Milliseconds;
    last_seen: Milliseconds;
    trail: Json;
    language: string | null;
  };
  item_keys: Owned & { feed: number; key: string; item: number };
};
