import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UserError } from '../../src/core/errors.ts';
import { loadData } from '../../src/ingest/data/load-data.ts';
import { createStoryMatcher } from '../../src/stories/match-story.ts';
import { DATA_FOLDER, readBundledArticles } from './bundled.ts';

const articles = readBundledArticles();
const briefs = articles.filter(({ head }) => head.kind === 'brief');
const first = articles.find(({ file }) => file === '2016-07-13-kerry-moscow.md');

describe('the bundled story', () => {
  const story = parse(readFileSync(join(DATA_FOLDER, 'stories/syria.yaml'), 'utf8'));

  it('loads without a problem, file by file', () => {
    const loaded = loadData(DATA_FOLDER, new Map());
    const read = [...loaded.readArticles()].flatMap((one) => (one instanceof UserError ? [] : [one]));
    expect(loaded.problems).toEqual([]);
    expect(loaded.stories.map(({ slug }) => slug)).toEqual(['syria']);
    expect(read.map(({ published }) => published)).toEqual(articles.map(({ head }) => head.published));
    expect(read.filter(({ kind }) => kind === 'brief')).toHaveLength(briefs.length);
  });

  it("describes itself in Discord's hundred characters", () => {
    expect(story.description.length).toBeLessThanOrEqual(100);
  });

  it('has a slug that can be a command', () => expect(story.slug).toMatch(/^[a-z0-9-]{1,32}$/));

  it('matches every one of its own articles', () => {
    const { stories } = loadData(DATA_FOLDER, new Map());
    const matcher = createStoryMatcher(stories);
    const missed = articles.filter(
      ({ head, body }) => matcher.match({ title: String(head.title), text: body, people: [] })[0]?.slug !== story.slug,
    );
    expect(missed.map(({ file }) => file)).toEqual([]);
  });

  it.each(articles)('$file belongs to it and is named by its day', ({ file, head, body }) => {
    expect(head).toMatchObject({ story: story.slug, title: expect.any(String), publisher: expect.any(String) });
    expect(file.slice(0, 10)).toBe(head.published);
    expect(body.length).toBeGreaterThan(100);
  });
});

describe('the first article', () => {
  it('is credited to the agency that reported it', () => {
    expect(first?.head).toMatchObject({ agency: 'AFP', publisher: 'Ahram Online', published: '2016-07-13' });
  });

  it('runs one quotation over two paragraphs, its first mark left open', () => {
    expect(first?.body).toContain('what\'s been going on.\n\n"I believe he meant every molecule');
  });
});

describe('the briefs', () => {
  it('are five to eight', () => {
    expect(briefs.length).toBeGreaterThanOrEqual(5);
    expect(briefs.length).toBeLessThanOrEqual(8);
  });

  it.each(briefs)('$file quotes nobody', ({ body }) => expect(body).not.toMatch(/["“”„«»‹›‘]/));

  it.each(briefs)('$file has two to four short paragraphs', ({ body }) => {
    const paragraphs = body.split('\n\n');
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    expect(paragraphs.length).toBeLessThanOrEqual(4);
    expect(Math.max(...paragraphs.map((paragraph) => paragraph.length))).toBeLessThan(400);
  });
});
