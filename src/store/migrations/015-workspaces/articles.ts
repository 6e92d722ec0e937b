import type { SchemaWords } from '../migration.ts';

/**
 * What was printed, once, and what each workspace sees of it. Findings hang on the article; a sight says in which story
 * and report it is for its workspace.
 */
export const articleTables = ({ id, integer, text, table, keyed, wordIndex }: SchemaWords): string => `
  CREATE TABLE workspaces (number ${id}, name ${text} NOT NULL UNIQUE, made_at ${integer} NOT NULL) ${table};

  CREATE TABLE articles (
    number ${id},
    key ${text} NOT NULL UNIQUE,
    id ${text} NOT NULL,
    published ${text} NOT NULL,
    head ${text} NOT NULL,
    text ${text} NOT NULL,
    findings ${text} NOT NULL,
    sketch ${text} NOT NULL,
    rules ${integer} NOT NULL
  ) ${table};
  CREATE INDEX articles_by_rules ON articles (rules, number);

  CREATE TABLE sights (
    workspace ${integer} NOT NULL REFERENCES workspaces (number),
    id ${text} NOT NULL,
    article ${integer} NOT NULL REFERENCES articles (number),
    origin ${text} NOT NULL,
    story ${text},
    pinned ${text},
    why ${text} NOT NULL,
    published ${text} NOT NULL,
    seen_at ${integer} NOT NULL,
    report ${integer} NOT NULL,
    changed ${integer} NOT NULL DEFAULT 0,
    PRIMARY KEY (workspace, id)
  ) ${table};
  CREATE UNIQUE INDEX sights_by_article ON sights (article, workspace);
  CREATE INDEX sights_by_change ON sights (workspace, changed);
  CREATE INDEX sights_by_story ON sights (workspace, story, published DESC, id);
  CREATE INDEX sights_by_day ON sights (workspace, published DESC, id);
  CREATE INDEX leads_by_story ON sights (workspace, story, published DESC, id) WHERE report = article;
  CREATE INDEX leads_by_day ON sights (workspace, published DESC, id) WHERE report = article;
  CREATE INDEX copies_by_report ON sights (workspace, report) WHERE report <> article;

  CREATE TABLE revisions (
    workspace ${integer} NOT NULL,
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    seen_at ${integer} NOT NULL,
    article ${integer} NOT NULL REFERENCES articles (number),
    change ${text} NOT NULL,
    PRIMARY KEY (workspace, id, number)
  ) ${table};
  CREATE INDEX revisions_by_time ON revisions (workspace, seen_at DESC, id, number DESC);
  CREATE INDEX revisions_by_article ON revisions (article);

  CREATE TABLE sketches (
    hash ${integer} NOT NULL,
    day ${integer} NOT NULL,
    article ${integer} NOT NULL,
    PRIMARY KEY (hash, day, article)
  ) ${keyed};

  CREATE TABLE paragraphs (
    id ${integer} PRIMARY KEY,
    article ${integer} NOT NULL,
    number ${integer} NOT NULL,
    starts ${integer} NOT NULL,
    ends ${integer} NOT NULL
  ) ${table};
  ${wordIndex}

  CREATE TABLE quotes (
    id ${id},
    article ${integer} NOT NULL,
    number ${integer} NOT NULL,
    published ${text} NOT NULL,
    paragraph ${integer} NOT NULL,
    last_paragraph ${integer} NOT NULL,
    speaker ${text} NOT NULL,
    speaker_key ${text} NOT NULL,
    is_named ${integer} NOT NULL
  ) ${table};
  CREATE INDEX quotes_by_article ON quotes (article, number);
  CREATE INDEX quotes_by_speaker ON quotes (speaker_key, published DESC, article, number);

  CREATE TABLE key_dates (
    article ${integer} NOT NULL,
    number ${integer} NOT NULL,
    published ${text} NOT NULL,
    paragraph ${integer} NOT NULL,
    last_day ${text} NOT NULL,
    key_date ${text} NOT NULL,
    PRIMARY KEY (article, number)
  ) ${keyed};
  CREATE INDEX key_dates_by_day ON key_dates (last_day, article);

  CREATE TABLE people (
    article ${integer} NOT NULL,
    number ${integer} NOT NULL,
    published ${text} NOT NULL,
    paragraph ${integer} NOT NULL,
    name_key ${text} NOT NULL,
    name ${text} NOT NULL,
    role ${text},
    mentions ${integer} NOT NULL,
    PRIMARY KEY (article, number)
  ) ${keyed};
  CREATE INDEX people_by_name ON people (name_key, published DESC, article, number);

  CREATE TABLE repeats (
    workspace ${integer} NOT NULL,
    kind ${text} NOT NULL,
    row ${integer} NOT NULL,
    first ${integer} NOT NULL,
    article ${integer} NOT NULL,
    PRIMARY KEY (workspace, kind, row)
  ) ${keyed};
  CREATE INDEX repeats_by_first ON repeats (workspace, kind, first, article);
  CREATE INDEX repeats_by_article ON repeats (article, workspace);

  CREATE TABLE earlier_dates (
    workspace ${integer} NOT NULL,
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    earlier ${text} NOT NULL,
    PRIMARY KEY (workspace, id, number)
  ) ${keyed};

  CREATE TABLE tallies (
    workspace ${integer} NOT NULL,
    story ${text} NOT NULL,
    published ${text} NOT NULL,
    articles ${integer} NOT NULL,
    reports ${integer} NOT NULL,
    statements ${integer} NOT NULL,
    PRIMARY KEY (workspace, story, published)
  ) ${keyed};

  CREATE TABLE names (
    workspace ${integer} NOT NULL,
    story ${text} NOT NULL,
    key ${text} NOT NULL,
    name ${text} NOT NULL,
    quotes ${integer} NOT NULL,
    mentions ${integer} NOT NULL,
    statements ${integer} NOT NULL,
    PRIMARY KEY (workspace, story, key)
  ) ${keyed};
  CREATE INDEX names_by_weight ON names (workspace, story, quotes DESC, mentions DESC, key);
  CREATE TABLE name_forms (
    workspace ${integer} NOT NULL,
    key ${text} NOT NULL,
    form ${text} NOT NULL,
    PRIMARY KEY (workspace, key, form)
  ) ${keyed};
  CREATE TABLE name_words (
    workspace ${integer} NOT NULL,
    word ${text} NOT NULL,
    key ${text} NOT NULL,
    PRIMARY KEY (workspace, word, key)
  ) ${keyed};
`;
