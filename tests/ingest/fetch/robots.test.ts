import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStoryClock } from '../../../src/core/clock.ts';
import { parseRobots } from '../../../src/ingest/fetch/robots/parse-robots.ts';
import { isAllowedByRobots } from '../../../src/ingest/fetch/robots/robots-allow.ts';
import { busy, gate, inTurn, redirect, send, status } from '../../peers/web/answers.ts';
import { endless, never, reset } from '../../peers/web/faults.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { failureOf, freshOf, NOW, openFetch, type TestFetch } from './open-fetch.ts';

function isAllowed(robots: string, path: string): boolean {
  return isAllowedByRobots(parseRobots(robots, 'Dateline'), new URL(`https://news.example${path}`));
}

const ALL = 'User-agent: *\n';

describe('which pages a robots.txt allows', () => {
  test.each([
    ['nothing said', '', '/a', true],
    ['no rules for us', 'User-agent: other\nDisallow: /', '/a', true],
    ['rules for nobody', 'Disallow: /', '/a', true],
    ['everything forbidden', `${ALL}Disallow: /`, '/a', false],
    ['an empty Disallow', `${ALL}Disallow:`, '/a', true],
    ['a folder', `${ALL}Disallow: /private/`, '/private/a', false],
    ['beside the folder', `${ALL}Disallow: /private/`, '/privately', true],
    ['a beginning', `${ALL}Disallow: /priv`, '/privately', false],
    ['case matters', `${ALL}Disallow: /Private`, '/private', true],
    ['our own group', `User-agent: Dateline\nDisallow: /a\n\n${ALL}Disallow: /`, '/b', true],
    ['our own group, wherever it stands', `${ALL}Disallow: /\nUser-agent: dateline\nDisallow: /a`, '/a', false],
    ['our name with a version', 'User-agent: DATELINE/2.0\nDisallow: /', '/a', false],
    ['a longer name is another', 'User-agent: Datelines\nDisallow: /', '/a', true],
    ['a group of several', 'User-agent: a\nUser-agent: Dateline\nUser-agent: b\nDisallow: /', '/a', false],
    [
      'our group in two pieces',
      'User-agent: Dateline\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: Dateline\nDisallow: /b',
      '/b',
      false,
    ],
    ['a group of ours that says nothing', `User-agent: Dateline\n\n${ALL}Disallow: /`, '/a', false],
    ['a group of ours that allows all', `User-agent: Dateline\nDisallow:\n\n${ALL}Disallow: /`, '/a', true],
    ['the longest decides', `${ALL}Disallow: /a\nAllow: /a/b`, '/a/b/c', true],
    ['the longest decides, in any order', `${ALL}Allow: /a/b\nDisallow: /a/b/c`, '/a/b/c', false],
    ['of two alike the one that allows', `${ALL}Disallow: /a\nAllow: /a`, '/a', true],
    ['a star', `${ALL}Disallow: /*/print`, '/2016/07/print', false],
    ['a star for nothing', `${ALL}Disallow: /a*b`, '/ab', false],
    ['an end', `${ALL}Disallow: /*.pdf$`, '/a.pdf', false],
    ['not at its end', `${ALL}Disallow: /*.pdf$`, '/a.pdf?x', true],
    ['exactly', `${ALL}Disallow: /a$`, '/a', false],
    ['not exactly', `${ALL}Disallow: /a$`, '/ab', true],
    ['an end that overlaps what is before the star', `${ALL}Disallow: /aba*ba$`, '/aba', true],
    ['a star at the end', `${ALL}Disallow: /a*`, '/abc', false],
    ['a query', `${ALL}Disallow: /*?session=`, '/a?session=1', false],
    ['a dollar in the middle is itself', `${ALL}Disallow: /a$b`, '/a$bc', false],
    ['letters that are encoded', `${ALL}Disallow: /caf%c3%a9`, '/café', false],
    ['letters that are not', `${ALL}Disallow: /café`, '/caf%C3%A9', false],
    ['encoded without need', `${ALL}Disallow: /%61bc`, '/abc', false],
    ['a slash that is encoded is none', `${ALL}Disallow: /a%2Fb`, '/a/b', true],
    ['a comment', `# hello\n${ALL}Disallow: /a # not here\n`, '/a', false],
    ['blanks and case', '  USER-AGENT :  *  \r\n\tdisAllow\t:\t/a\t\r\n', '/a', false],
    ['Mac line ends', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['a BOM', '\uFEFFUser-agent: *\nDisallow: /', '/a', false],
    ['other lines between', 'User-agent: *\nSitemap: https://x.example/\nCrawl-delay: 3\nDisallow: /a', '/a', false],
    ['a page that is no robots.txt', '<!DOCTYPE html><p>User-agent: nobody</p>', '/a', true],
    [
      'a name as dangerous as __proto__',
      'User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /',
      '/a',
      true,
    ],
    ['half a letter', `${ALL}Disallow: /\uD800`, '/a', true],
    ['a broken escape', `${ALL}Disallow: /%zz%`, '/%zz%', false],
  ])('%s', (_, robots, path, allowed) => {
    expect(isAllowed(robots.replace(/^\uFEFF/, ''), path)).toBe(allowed);
  });
});

test('as another reader of robots.txt has it, for all the simple ones', () => {
  const robotsParser: (url: string, text: string) => { isAllowed(url: string, agent: string): boolean | undefined } =
    createRequire(import.meta.url)('robots-parser');
  const path = fc.stringMatching(/^\/[ab/]{0,5}$/);
  const rule = fc.tuple(fc.constantFrom('Allow', 'Disallow'), fc.stringMatching(/^\/[ab/*]{0,5}\$?$/));
  const group = fc.tuple(fc.constantFrom('*', 'Dateline', 'other'), fc.array(rule, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 3 }), path, (groups, page) => {
      const text = groups
        .map(([agent, rules]) =>
          [`User-agent: ${agent}`, ...rules.map(([key, value]) => `${key}: ${value}`)].join('\n'),
        )
        .join('\n\n');
      const theirs = robotsParser('https://news.example/robots.txt', text);
      expect(isAllowed(text, page)).toBe(theirs.isAllowed(`https://news.example${page}`, 'Dateline'));
    }),
    { numRuns: 500 },
  );
});

describe('the worst that 500 KiB can hold is read in no time', () => {
  const path = `/${'a'.repeat(3_900)}`;
  test.each([
    `/${'*a'.repeat(900)}b`,
    `*${'a'.repeat(990)}b${'a'.repeat(990)}`,
    '*aaaaaaaaaaaaab',
    `/${'*'.repeat(2_000)}b`,
    '/a',
  ])('%.40s', (pattern) => {
    const line = `Disallow: ${pattern}\nAllow: ${pattern}c\n`;
    const robots = ALL + line.repeat((500 * 1024) / line.length);
    expect(isAllowed(robots, '/b')).toBeTypeOf('boolean');
    expect(isAllowed(robots, path)).toBeTypeOf('boolean');
  });

  test('beyond 2,000 stars a rule forbids more, never less', () => {
    const many = 'Disallow: /x*y\n'.repeat(2_001);
    expect(isAllowed(`${ALL}${many}`, '/xz')).toBe(false);
    expect(isAllowed(`${ALL}${many}Disallow: *z`, '/a')).toBe(false);
    expect(isAllowed(`${ALL}${many}Disallow: /b\nAllow: /*b\nAllow: /bc`, '/ab')).toBe(true);
    expect(isAllowed(`${ALL}${many}Disallow: /b\nAllow: /b*\nAllow: /bc`, '/bd')).toBe(false);
    expect(isAllowed(`${ALL}${many}Disallow: /b\nAllow: /b*\nAllow: /bc`, '/bc')).toBe(true);
    expect(isAllowed(`${ALL}${many.replace(/Disallow.*\n/, '')}`, '/xz')).toBe(true);
  });
});

describe('a page', () => {
  let peer: WebPeer;
  let desk: TestFetch;
  const clock = createStoryClock(NOW);
  beforeEach(async () => {
    clock.set(NOW);
    peer = await openWebPeer({ '*': send('page') });
    desk = openFetch({
      clock,
      names: { 'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'] },
      limits: { robotsOrigins: 2, robotsKeptBytes: 600_000 },
    });
  });
  afterEach(async () => {
    await desk.close();
    await peer.close();
  });
  const ask = (path: string, host?: string) => desk.ask(peer.url(path, host), { want: 'page' });
  const robots = () => peer.countOf('/robots.txt');

  test('that robots.txt forbids is not asked for, the others are, and a feed always is', async () => {
    peer.route('/robots.txt', send('User-agent: Dateline\nDisallow: /private?token=secret'));
    expect(failureOf(await ask('/private?token=secret'))).toBe(
      'disallowed: The robots.txt of 127.0.0.1 does not allow programs to read this page.',
    );
    expect(freshOf(await ask('/public')).text).toBe('page');
    expect(freshOf(await desk.ask(peer.url('/private?token=secret'))).text).toBe('page');
    expect(peer.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/public', '/private?token=secret']);
  });

  test.each([400, 401, 403, 404, 410, 451])('is read where robots.txt answers %i', async (code) => {
    peer.route('/robots.txt', status(code, {}, 'User-agent: *\nDisallow: /'));
    expect(freshOf(await ask('/a')).text).toBe('page');
  });

  test.each([
    [
      '500',
      status(500),
      /^disallowed: The robots\.txt of 127\.0\.0\.1 could not be read, so Dateline does not read its pages\. 127\.0\.0\.1 answered 500 Internal Server Error\.$/,
    ],
    ['429', status(429), /^disallowed: .*answered 429 Too Many Requests\.$/],
    ['with a reset', reset, /^disallowed: .*broke off\.$/],
    ['with a circle', redirect('/robots.txt'), /^disallowed: .*in a circle\.$/],
    [
      'with a private address',
      redirect('http://10.0.0.1/robots.txt'),
      /^refused: 10\.0\.0\.1 leads to an address of a private network/,
    ],
  ])('is left alone where robots.txt answers %s', async (_, answer, says) => {
    peer.route('/robots.txt', answer);
    expect(failureOf(await ask('/a'))).toMatch(says);
    expect(peer.countOf('/a')).toBe(0);
  });

  test('is left alone where robots.txt is never answered', async () => {
    peer.route('/robots.txt', never);
    const impatient = openFetch({ limits: { totalMs: 100 } });
    const fetched = await impatient.ask(peer.url('/a'), { want: 'page' });
    expect(failureOf(fetched)).toMatch(/^disallowed: .*took too long to answer\.$/);
    await impatient.close();
  });

  test('is left alone for as long as a busy site asks', async () => {
    peer.route('/robots.txt', busy('90', 503));
    expect(await ask('/a')).toMatchObject({ how: 'disallowed', retryAfterSeconds: 90 });
  });

  test('is read by the robots.txt that a redirect leads to', async () => {
    peer.route('/robots.txt', redirect('/moved.txt'));
    peer.route('/moved.txt', send(`${ALL}Disallow: /a`));
    expect(failureOf(await ask('/a'))).toMatch(/^disallowed/);
    expect(freshOf(await ask('/b')).text).toBe('page');
  });

  test('that another site’s redirect leads to is asked of that site’s robots.txt', async () => {
    peer.route('/robots.txt', (request, response) => {
      send(request.headers.host?.startsWith('b.') ? `${ALL}Disallow: /b` : '')(request, response);
    });
    peer.route('/a', redirect(peer.url('/b', 'b.example')));
    expect(failureOf(await ask('/a', 'a.example'))).toMatch(/^disallowed: The robots\.txt of b\.example/);
    expect(peer.countOf('/b')).toBe(0);
  });

  test('asks for robots.txt once, also when several are asked at the same time', async () => {
    const held = gate(send(''));
    peer.route('/robots.txt', held.answer);
    const pages = [ask('/a'), ask('/b'), ask('/c')];
    await expect.poll(held.waiting).toBe(1);
    held.open();
    for (const page of await Promise.all(pages)) expect(freshOf(page).text).toBe('page');
    expect(robots()).toBe(1);
  });

  test('asks again after a day', async () => {
    peer.route('/robots.txt', inTurn(send(''), send(`${ALL}Disallow: /`)));
    freshOf(await ask('/a'));
    clock.set(NOW.add({ hours: 23, minutes: 59 }));
    freshOf(await ask('/a'));
    clock.set(NOW.add({ hours: 24 }));
    expect(failureOf(await ask('/a'))).toMatch(/^disallowed/);
    expect(robots()).toBe(2);
  });

  test('asks again after ten minutes where robots.txt could not be read', async () => {
    peer.route('/robots.txt', inTurn(status(500), send('')));
    failureOf(await ask('/a'));
    clock.set(NOW.add({ minutes: 9 }));
    expect(failureOf(await ask('/a'))).toMatch(/^disallowed/);
    clock.set(NOW.add({ minutes: 10 }));
    expect(freshOf(await ask('/a')).text).toBe('page');
    expect(robots()).toBe(2);
  });

  test('is remembered of so many sites and no more: the one asked first is forgotten first', async () => {
    for (const host of ['127.0.0.1', 'a.example', 'b.example', 'b.example', 'a.example']) await ask('/x', host);
    expect(robots()).toBe(3);
    await ask('/x', '127.0.0.1');
    expect(robots()).toBe(4);
  });

  test('is forgotten sooner where the files are large', async () => {
    peer.route('/robots.txt', send('#'.repeat(400_000)));
    for (const host of ['127.0.0.1', 'a.example', 'a.example', '127.0.0.1']) await ask('/x', host);
    expect(robots()).toBe(3);
  });

  test('is read by the first 500 KiB of a robots.txt that does not end', async () => {
    peer.route('/robots.txt', (request, response) => {
      response.write(`${ALL}Disallow: /a\n`);
      response.writeHead = () => response;
      endless(request, response);
    });
    expect(failureOf(await ask('/a'))).toMatch(/^disallowed: The robots\.txt of/);
    expect(freshOf(await ask('/b')).text).toBe('page');
    expect(robots()).toBe(1);
  });
});
