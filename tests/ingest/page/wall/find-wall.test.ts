import { describe, expect, it } from 'vitest';
import { type ArrivedPage, findWall } from '../../../../src/ingest/page/wall/find-wall.ts';

const URL = 'https://news.example/harbour-pilots-strike';
const TITLE = 'Harbour pilots vote to strike from Monday';

/** A page with a text and a `title` of its own. */
function page(text: string, parts: Partial<ArrivedPage> & { readonly head?: string; readonly html?: string } = {}) {
  const { head = '', ...rest } = parts;
  const html = `<html><head><title>${head}</title></head><body>${text}</body></html>`;
  return findWall({ html, url: URL, asked: URL, text, title: TITLE, ...rest });
}

const PROSE = 'The harbour pilots voted on Friday to strike. Their union said that talks had failed. '.repeat(30);

describe('what stands in place of an article is told', () => {
  it.each<[string, string, string, string]>([
    ['a consent notice', '', 'We and our 712 partners store and/or access information on a device.', 'consent'],
    [
      'one in German',
      '',
      'Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Wir und unsere 190 Partner.',
      'consent',
    ],
    ['one in French', '', 'Nous et nos 845 partenaires stockons des informations. Continuer sans accepter', 'consent'],
    ['one by its title', 'Quay Radio Cookie Consent and Choices', 'Our sites are free for all to read.', 'consent'],
    ['a check of the browser', 'Just a moment...', 'This may take a few seconds.', 'check'],
    ['one by its words', '', 'Please enable JavaScript. Verifying you are human. Ray ID: 7c1', 'check'],
    ['a log-in', 'Log in | The Quay', 'E-mail. Password. Stay signed in on this device.', 'log-in'],
    ['a long consent notice', '', `${'We care about your privacy. Read about vendors. '.repeat(120)}`, 'consent'],
  ])('%s', (_name, head, text, what) => {
    expect(page(text, { head })).toContain(what);
  });

  it('an offer after the first lines, or where the page says that it is not free', () => {
    const opening = 'The harbour pilots voted on Friday to strike from Monday. ';
    expect(page(`${opening}To continue reading, choose a plan. Already a subscriber? Log in.`)).toBe(
      'an offer to subscribe',
    );
    const html = '<html><script>{"isAccessibleForFree": false}</script>';
    expect(page(opening, { html })).toBe('an offer to subscribe');
  });

  it('a log-in form, by its field', () => {
    const html = '<html><form><input name="p" type="password"></form>';
    expect(page('Forgot your password? Create an account.', { html })).toBe('a log-in form');
  });

  it('the address that a redirect led to', () => {
    const text = 'Choose how to go on.';
    expect(page(text, { url: 'https://consent.news.example/?return=x' })).toBe('a consent notice');
    expect(page(text, { url: 'https://news.example/login?next=/harbour' })).toBe('a log-in form');
    expect(page(text, { url: 'https://news.example/subscribe/offer' })).toBe('an offer to subscribe');
  });

  it('a text that has no word of the headline', () => {
    expect(page('Our newsletter has recipes, gardens and more every weekend.')).toBe('a text about something else');
  });
});

describe('an article is one', () => {
  it.each<[string, string]>([
    ['a plain one', PROSE],
    ['a short one', 'The harbour pilots vote to strike from Monday, their union says.'],
    ['one with a cookie line below', `${PROSE} This site uses cookies and similar technologies.`],
    ['a long one with an offer below', `${PROSE} Subscribe to continue reading our newsletter. Already a subscriber?`],
  ])('%s', (_name, text) => {
    expect(page(text)).toBeNull();
  });

  it('about consent, walls or passwords', () => {
    const about = 'Regulator fines publisher over cookie consent notice';
    const text = `The regulator fined the publisher over its cookie consent notice, which said “we and our 712 partners”. ${'It has to let readers refuse. '.repeat(100)}`;
    expect(page(text, { title: about, head: about })).toBeNull();
  });

  it('that is called “Access denied”', () => {
    expect(
      page('Access denied at the harbour gate: pilots wait.', { title: 'Access denied', head: 'Access denied' }),
    ).toBeNull();
  });

  it('behind a redirect that only changes the address', () => {
    expect(page(PROSE, { url: 'https://www.news.example/login-problems/harbour-pilots' })).toBeNull();
  });

  it('where the headline is unknown or short', () => {
    expect(page('The bakers of the old town have raised their prices again.', { title: null })).toBeNull();
    expect(page('The bakers of the old town have raised their prices again.', { title: 'Bread' })).toBeNull();
  });

  it('that is empty is no wall', () => {
    expect(page('', { head: 'News' })).toBeNull();
  });

  it('with a log-in form in its head', () => {
    expect(page(PROSE, { html: `<form><input type=password></form>${PROSE}` })).toBeNull();
  });
});
