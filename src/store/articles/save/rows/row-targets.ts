import { toRowTarget } from '../../../engines/insert-rows.ts';

const AS_IT_IS = 'on conflict do nothing';

/** Where the rows of articles go. */
export const SKETCHES = toRowTarget('sketches', { hash: 'integer', day: 'integer', article: 'integer' }, AS_IT_IS);

export const PARAGRAPHS = toRowTarget('paragraphs', {
  id: 'integer',
  article: 'integer',
  number: 'integer',
  starts: 'integer',
  ends: 'integer',
});

const FOUND = { article: 'integer', number: 'integer', published: 'text', paragraph: 'integer' } as const;

export const QUOTES = toRowTarget('quotes', {
  ...FOUND,
  last_paragraph: 'integer',
  speaker: 'text',
  speaker_key: 'text',
  is_named: 'integer',
  voice: 'integer',
  words_hash: 'integer',
});

export const KEY_DATES = toRowTarget('key_dates', { ...FOUND, last_day: 'text', key_date: 'text' });

export const PEOPLE = toRowTarget('people', {
  ...FOUND,
  name_key: 'text',
  name: 'text',
  role: 'text',
  mentions: 'integer',
});

export const NAME_FORMS = toRowTarget('name_forms', { workspace: 'integer', key: 'text', form: 'text' }, AS_IT_IS);

export const NAME_WORDS = toRowTarget('name_words', { workspace: 'integer', word: 'text', key: 'text' }, AS_IT_IS);

export const SIGHTS = toRowTarget(
  'sights',
  {
    workspace: 'integer',
    id: 'text',
    rank: 'integer',
    article: 'integer',
    origin: 'text',
    story: 'text',
    pinned: 'text',
    why: 'text',
    published: 'text',
    seen_at: 'integer',
    report: 'integer',
    changed: 'integer',
    weak: 'integer',
    published_at: 'integer',
  },
  `on conflict (workspace, id, rank) do update set article = excluded.article, origin = excluded.origin, story = excluded.story,
    pinned = excluded.pinned, why = excluded.why, published = excluded.published, report = excluded.report,
    changed = excluded.changed, weak = excluded.weak, published_at = excluded.published_at`,
);

export const TALLIES = toRowTarget(
  'tallies',
  {
    workspace: 'integer',
    story: 'text',
    published: 'text',
    articles: 'integer',
    reports: 'integer',
    statements: 'integer',
  },
  `on conflict (workspace, story, published) do update set articles = tallies.articles + excluded.articles,
    reports = tallies.reports + excluded.reports, statements = tallies.statements + excluded.statements`,
);

export const NAMES = toRowTarget(
  'names',
  {
    workspace: 'integer',
    story: 'text',
    key: 'text',
    name: 'text',
    quotes: 'integer',
    mentions: 'integer',
    statements: 'integer',
  },
  `on conflict (workspace, story, key) do update set name = excluded.name, quotes = names.quotes + excluded.quotes,
    mentions = names.mentions + excluded.mentions, statements = names.statements + excluded.statements`,
);

export const VOICE_DAYS = toRowTarget(
  'voice_days',
  { workspace: 'integer', story: 'text', key: 'text', published: 'text', statements: 'integer' },
  `on conflict (workspace, story, key, published)
    do update set statements = voice_days.statements + excluded.statements`,
);

export const REPEATS = toRowTarget('repeats', {
  workspace: 'integer',
  kind: 'text',
  row: 'integer',
  rank: 'integer',
  first: 'integer',
  article: 'integer',
});
