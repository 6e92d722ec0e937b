import type { Migration } from '../migration.ts';

/**
 * Everyone named, indexed by every word of their names, so that a name is found without reading all articles. Triggers
 * count how often each is named and quoted; a statement repeated within a report counts once. `fold_text` and `fold_words`
 * are functions of the driver.
 */
export const names: Migration = {
  number: 11,
  sql: `
    ALTER TABLE people ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE people ADD COLUMN role TEXT;
    ALTER TABLE people ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
    UPDATE people SET
      name_key = fold_text(name),
      role = json_extract(person, '$.role'),
      mentions = json_array_length(person, '$.mentions');
    CREATE INDEX people_by_name ON people (name_key, published DESC, article, number);
    CREATE INDEX people_in_story ON people (story, name_key, published, mentions);

    CREATE TABLE names (
      key TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      quotes INTEGER NOT NULL,
      mentions INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX names_by_weight ON names (quotes DESC, mentions DESC, key);
    CREATE TABLE name_forms (
      key TEXT NOT NULL,
      form TEXT NOT NULL,
      PRIMARY KEY (key, form)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE name_words (
      word TEXT NOT NULL,
      key TEXT NOT NULL,
      PRIMARY KEY (word, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_words_by_key ON name_words (key, word);

    INSERT INTO names (key, name, quotes, mentions)
      SELECT name_key, max(name), 0, sum(mentions) FROM people GROUP BY name_key;
    INSERT INTO names (key, name, quotes, mentions)
      SELECT speaker_key, max(speaker), count(*), 0 FROM quotes WHERE is_named = 1 GROUP BY speaker_key
      ON CONFLICT (key) DO UPDATE SET quotes = excluded.quotes;
    INSERT OR IGNORE INTO name_forms (key, form)
      SELECT name_key, json_each.value FROM people, json_each(people.person, '$.aliases');
    INSERT OR IGNORE INTO name_words (word, key)
      SELECT json_each.value, names.key FROM names, json_each(fold_words(names.name));
    INSERT OR IGNORE INTO name_words (word, key)
      SELECT json_each.value, name_forms.key FROM name_forms, json_each(fold_words(name_forms.form));

    CREATE TRIGGER people_counted AFTER INSERT ON people BEGIN
      INSERT INTO names (key, name, quotes, mentions) VALUES (new.name_key, new.name, 0, new.mentions)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, mentions = mentions + excluded.mentions;
    END;
    CREATE TRIGGER people_uncounted AFTER DELETE ON people BEGIN
      UPDATE names SET mentions = mentions - old.mentions WHERE key = old.name_key;
    END;
    CREATE TRIGGER speakers_counted AFTER INSERT ON quotes WHEN new.is_named = 1 BEGIN
      INSERT INTO names (key, name, quotes, mentions) VALUES (new.speaker_key, new.speaker, 1, 0)
        ON CONFLICT (key) DO UPDATE SET quotes = quotes + 1;
    END;
    CREATE TRIGGER speakers_uncounted AFTER DELETE ON quotes WHEN old.is_named = 1 AND old.repeats IS NULL BEGIN
      UPDATE names SET quotes = quotes - 1 WHERE key = old.speaker_key;
    END;
    CREATE TRIGGER speakers_repeated AFTER UPDATE OF repeats ON quotes
    WHEN new.is_named = 1 AND (old.repeats IS NULL) <> (new.repeats IS NULL) BEGIN
      UPDATE names SET quotes = quotes + iif(new.repeats IS NULL, 1, -1) WHERE key = new.speaker_key;
    END;
  `,
};
