import { describe, expect, it, test } from 'vitest';
import { toPassageUrl } from '../../../src/core/text/passage-url.ts';

const PAGE = 'https://news.example/2016/07/talks';

describe('the address of a passage', () => {
  it('names a short passage whole', () => {
    expect(toPassageUrl(PAGE, 'We want calm')).toBe(`${PAGE}#:~:text=We%20want%20calm`);
  });

  it('names a long passage by its first and last words', () => {
    const passage = 'One two three four five six seven eight nine ten eleven twelve';
    expect(toPassageUrl(PAGE, passage)).toBe(
      `${PAGE}#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    );
  });

  it('names a passage of several paragraphs by words that each stand in one', () => {
    expect(toPassageUrl(PAGE, 'Moor said:\n\nWe want calm')).toBe(`${PAGE}#:~:text=Moor%20said%3A,We%20want%20calm`);
  });

  test.each([
    ['a comma and a hyphen, which are syntax', 'well-known, they said', 'well%2Dknown%2C%20they%20said'],
    ['brackets and marks, which end links in chats', "(it's) *so* <b>|x~", '%28it%27s%29%20%2Aso%2A%20%3Cb%3E%7Cx%7E'],
    ['other scripts', 'мир', '%D0%BC%D0%B8%D1%80'],
    ['half a character', 'a\ud800b', 'a%EF%BF%BDb'],
  ])('encodes %s', (_what, passage, encoded) => {
    expect(toPassageUrl(PAGE, passage)).toBe(`${PAGE}#:~:text=${encoded}`);
  });

  it('keeps a fragment that the page has', () => {
    expect(toPassageUrl(`${PAGE}#p3`, 'calm')).toBe(`${PAGE}#p3:~:text=calm`);
  });

  test.each([
    ['without words', PAGE, ' — '],
    ['with a directive already', `${PAGE}#:~:text=x`, 'calm'],
    ['too long for a chat', `${PAGE}?q=${'x'.repeat(990)}`, 'calm'],
  ])('is the page’s own %s', (_what, url, passage) => {
    expect(toPassageUrl(url, passage)).toBe(url);
  });
});
