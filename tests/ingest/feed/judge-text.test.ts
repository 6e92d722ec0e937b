import { describe, expect, test } from 'vitest';
import { toParsedArticle } from '../../../src/ingest/feed/items/to-parsed-article.ts';
import { judgeText } from '../../../src/ingest/feed/judge-text.ts';
import type { Feed, FeedItem } from '../../../src/ingest/feed/model/feed.ts';

const FEED: Feed = {
  format: 'rss',
  title: 'The Gazette',
  homepage: null,
  language: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  items: [],
};
const SENTENCE = 'The council met again on Tuesday to speak about the old bridge over the Ilm. ';

function judge(html: string | null) {
  const item: FeedItem = {
    guid: null,
    url: null,
    title: 'Bridge',
    published: null,
    updated: null,
    html,
    byline: null,
    language: null,
    isPart: false,
  };
  return judgeText(toParsedArticle(item, FEED, new Map()), item);
}
const paragraphs = (count: number, sentences: number) => `<p>${SENTENCE.repeat(sentences)}</p>`.repeat(count);

describe('only the beginning of an article', () => {
  test.each([
    ['no text at all', null, 'the feed gives no text'],
    ['an image alone', '<img src="x.jpg">', 'the feed gives no text'],
    ['a word', 'Soon', 'the feed gives only one word'],
    ['a sentence', '<p>The bridge is open.</p>', 'the feed gives only 4 words'],
    ['an ellipsis', `${paragraphs(8, 3)}<p>And then the mayor…</p>`, 'the text ends in an ellipsis'],
    ['three dots in brackets', `${paragraphs(3, 3)}<p>And then [...]</p>`, 'the text ends in an ellipsis'],
    [
      'a call to read on',
      `${paragraphs(8, 3)}<p><a href="/b">Continue reading</a></p>`,
      'the text ends in “read more”',
    ],
    [
      'a call above where it appeared',
      `${paragraphs(4, 3)}<p><a href="/b">Read more</a></p><p>The post Bridge appeared first on The Gazette.</p>`,
      'the text ends in “read more”',
    ],
    ['a paragraph alone', paragraphs(1, 7), 'the feed gives only one paragraph'],
    ['a sentence broken off', `${paragraphs(2, 4)}<p>And then the mayor took</p>`, 'the text breaks off in a sentence'],
  ])('%s', (_what, html, why) => {
    expect(judge(html)).toEqual({ isTeaser: true, why });
  });
});

describe('the whole article', () => {
  test.each([
    ['many words', paragraphs(10, 3), 'the feed gives 450 words'],
    ['a few paragraphs', paragraphs(3, 3), 'the feed gives 3 paragraphs'],
    [
      'an ellipsis in the middle',
      `<p>And then … nothing. ${SENTENCE}</p>${paragraphs(3, 3)}`,
      'the feed gives 4 paragraphs',
    ],
    [
      'someone who read more',
      `${paragraphs(3, 3)}<p>“I read more than you,” she said.</p>`,
      'the feed gives 4 paragraphs',
    ],
    ['a quotation at the end', `${paragraphs(3, 3)}<p>“We are open.”</p>`, 'the feed gives 4 paragraphs'],
  ])('%s', (_what, html, why) => {
    expect(judge(html)).toEqual({ isTeaser: false, why });
  });
});
