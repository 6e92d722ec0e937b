import type { Generated } from 'kysely';

/** JSON text. */
type Json = string;
/** YYYY-MM-DD, or '' where an article has no date. */
type Day = string;

type Found = {
  readonly article: string;
  readonly number: number;
  readonly story: string | null;
  readonly published: Day;
  readonly paragraph: number;
};

/** The rows of the store, as the migrations make them. */
export type Tables = {
  articles: {
    id: string;
    origin: string;
    story: string | null;
    published: Day;
    head: Json;
    text: string;
    findings: Json;
  };
  paragraphs: {
    id: Generated<number>;
    article: string;
    story: string | null;
    published: Day;
    number: number;
    starts: number;
    ends: number;
    text: string;
  };
  quotes: Found & {
    id: Generated<number>;
    speaker: string;
    speaker_key: string;
    /** 1 where the speaker is a person, 0 where all that is known is a role. */
    is_named: number;
    text: string;
    quote: Json;
  };
  key_dates: Found & { key_date: Json };
  people: Found & { name: string; person: Json };
};
