/**
 * Renames the tables of a released SQLite store whose rows will be adopted, and drops what is made again from them. The
 * order matters: a table that another refers to is dropped after it.
 */
export const setAside = `
  DROP TRIGGER paragraphs_added;
  DROP TRIGGER paragraphs_removed;
  DROP TRIGGER quotes_added;
  DROP TRIGGER quotes_removed;
  DROP TRIGGER people_counted;
  DROP TRIGGER people_uncounted;
  DROP TRIGGER speakers_counted;
  DROP TRIGGER speakers_uncounted;
  DROP TRIGGER speakers_repeated;
  DROP TABLE paragraph_words;
  DROP TABLE quote_words;
  DROP TABLE paragraphs;
  DROP TABLE quotes;
  DROP TABLE people;
  DROP TABLE sketches;
  DROP TABLE names;
  DROP TABLE name_forms;
  DROP TABLE name_words;

  DROP INDEX articles_by_day;
  DROP INDEX articles_by_story;
  DROP INDEX articles_by_origin;
  DROP INDEX articles_by_report;
  DROP INDEX articles_unfiled;
  DROP INDEX leads_by_story;
  DROP INDEX leads_by_day;
  DROP INDEX key_dates_by_story;
  DROP INDEX key_dates_by_day;
  DROP INDEX revisions_by_time;
  DROP INDEX sources_due;
  DROP INDEX items_by_source;
  DROP INDEX items_by_article;
  DROP INDEX item_keys_by_key;
  DROP INDEX item_keys_by_item;

  ALTER TABLE articles RENAME TO released_articles;
  ALTER TABLE key_dates RENAME TO released_key_dates;
  ALTER TABLE revisions RENAME TO released_revisions;
  ALTER TABLE sources RENAME TO released_feeds;
  ALTER TABLE items RENAME TO released_items;
  ALTER TABLE item_keys RENAME TO released_item_keys;
  ALTER TABLE stories RENAME TO released_stories;
  ALTER TABLE story_drafts RENAME TO released_story_drafts;
  CREATE INDEX released_items_by_source ON released_items (source);
  CREATE INDEX released_item_keys_by_item ON released_item_keys (item);
`;
