import type { Migration } from '../migration.ts';

/**
 * `published` is '' for an undated article, so that it is visible on every day. Rows of findings repeat the story and the
 * day, so that every answer comes from one index.
 */
export const articles: Migration = {
  number: 1,
  sql: `
    CREATE TABLE articles (
      id TEXT PRIMARY KEY,
      origin TEXT NOT NULL,
      story TEXT,
      published TEXT NOT NULL,
      head TEXT NOT NULL,
      text TEXT NOT NULL,
      findings TEXT NOT NULL
    ) STRICT;
    CREATE INDEX articles_by_day ON articles (published DESC, id);
    CREATE INDEX articles_by_story ON articles (story, published DESC, id);
    CREATE INDEX articles_by_origin ON articles (origin, id);

    CREATE TABLE paragraphs (
      id INTEGER PRIMARY KEY,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      story TEXT,
      published TEXT NOT NULL,
      number INTEGER NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX paragraphs_by_article ON paragraphs (article, number);

    CREATE TABLE quotes (
      id INTEGER PRIMARY KEY,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      story TEXT,
      published TEXT NOT NULL,
      number INTEGER NOT NULL,
      paragraph INTEGER NOT NULL,
      speaker TEXT NOT NULL,
      speaker_key TEXT NOT NULL,
      is_named INTEGER NOT NULL,
      text TEXT NOT NULL,
      quote TEXT NOT NULL
    ) STRICT;
    CREATE INDEX quotes_by_article ON quotes (article, number);
    CREATE INDEX quotes_by_speaker ON quotes (speaker_key, published DESC, article, number);
    CREATE INDEX quotes_by_story ON quotes (story, published DESC, article, number);
    CREATE INDEX quotes_by_day ON quotes (published DESC, article, number);
    CREATE INDEX quotes_named ON quotes (is_named, speaker_key, story, published, speaker);

    CREATE TABLE key_dates (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      story TEXT,
      published TEXT NOT NULL,
      paragraph INTEGER NOT NULL,
      key_date TEXT NOT NULL,
      PRIMARY KEY (article, number)
    ) STRICT;
    CREATE INDEX key_dates_by_story ON key_dates (story, published DESC, article, number);
    CREATE INDEX key_dates_by_day ON key_dates (published DESC, article, number);

    CREATE TABLE people (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      story TEXT,
      published TEXT NOT NULL,
      paragraph INTEGER NOT NULL,
      name TEXT NOT NULL,
      person TEXT NOT NULL,
      PRIMARY KEY (article, number)
    ) STRICT;
    CREATE INDEX people_by_story ON people (story, published DESC, article, number);
    CREATE INDEX people_by_day ON people (published DESC, article, number);

    CREATE VIRTUAL TABLE paragraph_words USING fts5 (
      text, content = 'paragraphs', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER paragraphs_added AFTER INSERT ON paragraphs BEGIN
      INSERT INTO paragraph_words (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER paragraphs_removed AFTER DELETE ON paragraphs BEGIN
      INSERT INTO paragraph_words (paragraph_words, rowid, text) VALUES ('delete', old.id, old.text);
    END;

    CREATE VIRTUAL TABLE quote_words USING fts5 (
      text, content = 'quotes', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER quotes_added AFTER INSERT ON quotes BEGIN
      INSERT INTO quote_words (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER quotes_removed AFTER DELETE ON quotes BEGIN
      INSERT INTO quote_words (quote_words, rowid, text) VALUES ('delete', old.id, old.text);
    END;
  `,
};
