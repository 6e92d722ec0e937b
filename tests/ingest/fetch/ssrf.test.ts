import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirect, send } from '../../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { failureOf, freshOf, openFetch } from './open-fetch.ts';

/** Addresses that must never be asked, in every way they can be written. PORT is the peer's, which would answer. */
const FORBIDDEN = [
  // This machine.
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1/',
  'https://127.0.0.1/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.255.255.254:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0X7F.0.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0x0.0.01:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://127。0。0。1:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0x0:PORT/',
  'http:127.0.0.1:PORT/',
  'http:/127.0.0.1:PORT/',
  'http:///127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  ' \thttp://127.0.0.1:PORT/ ',
  'ht\ntp://127.0.\n0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  'http://news.example@127.0.0.1:PORT/',
  'http://news.example:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT#@news.example/',
  'http://127.0.0.1:PORT\\@news.example/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://ｌｏｃａｌｈｏｓｔ:PORT/',
  'http://%6cocalhost:PORT/',
  'http://desk.localhost:PORT/',
  'http://a.b.LocalHost.:PORT/',
  // IPv6, alone and around IPv4.
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000::0001]:PORT/',
  'http://[::]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::7f00:1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::FFFF:7F00:1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[::ffff:93.184.216.34]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a00:1::1]/',
  'http://[2001::7f00:1]/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/',
  'http://[2a00:1450::5efe:127.0.0.1]/',
  'http://[2a00:1450::200:5efe:10.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[FD12:3456:789a::1]/',
  'http://[ff02::1]/',
  'http://[ff0e::1]/',
  'http://[100::1]/',
  'http://[2001:db8::1]/',
  'http://[2001:2::1]/',
  'http://[2001:10::1]/',
  'http://[2001:20::1]/',
  'http://[3fff::1]/',
  'http://[5f00::1]/',
  'http://[4000::1]/',
  // Networks of one's own.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://167772161/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.254/',
  'http://192.168.1.1/',
  'http://192.168.257/',
  'http://0xc0a80101/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://169.254.1.1/',
  // Metadata of clouds.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://[::ffff:169.254.169.254]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  // What is nobody's, or everybody's.
  'http://192.0.0.8/',
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.19.255.254/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://4294967295/',
  // No web addresses, no web servers' ports, no hosts.
  'file:///etc/passwd',
  'ftp://news.example/',
  'gopher://127.0.0.1:PORT/_GET',
  'data:text/html,hello',
  'javascript:alert(1)',
  'blob:http://news.example/1',
  'ws://news.example/',
  'view-source:http://news.example/',
  '//127.0.0.1:PORT/',
  '/etc/passwd',
  'news.example',
  '',
  'http://',
  'http://.',
  'http://../',
  'http://news.example../',
  'http://256.256.256.256/',
  'http://1.2.3.4.5/',
  'http://[::1',
  'http://news example/',
  'http://news.example:99999/',
  'http://news.example:22/',
  'http://news.example:25/',
  'http://news.example:6667/',
  'https://news.example:465/',
  `http://${'a'.repeat(300)}.example/`,
  `http://news.example/${'a'.repeat(5000)}`,
];

let peer: WebPeer;
let asked: string[] = [];
const desk = openFetch({
  allow: [],
  // Every name leads to a public address: what is refused here is refused by how it is written. Nobody connects to it.
  resolve: async (host) => {
    asked.push(host);
    return [{ address: '93.184.216.34', family: 4 }];
  },
  limits: { connectMs: 1 },
});

beforeAll(async () => {
  peer = await openWebPeer({ '*': send('the inside') });
});
afterAll(async () => {
  await desk.close();
  await peer.close();
});

test('there are enough of them', () => {
  expect(new Set(FORBIDDEN).size).toBeGreaterThan(120);
});

test.each(FORBIDDEN)('%s is refused, as a feed and as a page', async (url) => {
  asked = [];
  for (const want of ['feed', 'page'] as const)
    expect(failureOf(await desk.ask(url.replace('PORT', String(peer.port)), { want }))).toMatch(/^refused: \S/);
  expect(asked).toEqual([]);
  expect(peer.seen).toEqual([]);
});

const FORBIDDEN_ADDRESSES = [
  '127.0.0.1',
  '10.0.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::ffff:127.0.0.1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  '64:ff9b::7f00:1',
  'not an address',
  '',
];

describe('a name', () => {
  test.each(FORBIDDEN_ADDRESSES)('that leads to “%s” is refused', async (address) => {
    const inside = openFetch({ allow: [], names: { 'news.example': [address] } });
    const says = failureOf(await inside.ask(peer.url('/', 'news.example')));
    expect(says).toMatch(/^refused: news\.example leads to .*, which Dateline does not read\.$/);
    expect(peer.seen).toEqual([]);
    await inside.close();
  });

  test('that leads to several is connected to at the allowed ones alone', async () => {
    const mixed = openFetch({ names: { 'news.example': ['10.0.0.1', '::1', '127.0.0.1', '169.254.169.254'] } });
    expect(freshOf(await mixed.ask(peer.url('/mixed', 'news.example'))).text).toBe('the inside');
    await mixed.close();
  });

  test('that is checked once and connected to elsewhere next cannot be: each connection is led by its own answer', async () => {
    const answers = ['127.0.0.1', '10.9.8.7', '127.0.0.1'];
    const rebinding = openFetch({
      allow: ['127.0.0.1'],
      resolve: async () => [{ address: answers.shift() ?? '', family: 4 }],
      limits: { idleMs: 1, idleSockets: 0 },
    });
    const ask = () => rebinding.ask(peer.url('/rebinding', 'news.example'));
    expect(freshOf(await ask()).text).toBe('the inside');
    expect(failureOf(await ask())).toMatch(/^refused: news\.example leads to an address of a private network/);
    expect(freshOf(await ask()).text).toBe('the inside');
    expect(answers).toEqual([]);
    await rebinding.close();
  });

  test('that is public when robots.txt is asked and this machine when the page is, is refused', async () => {
    const before = peer.seen.length;
    const answers = ['127.0.0.1', '::1'];
    const rebinding = openFetch({
      allow: ['127.0.0.1'],
      resolve: async () => [{ address: answers.shift() ?? '', family: 4 }],
      limits: { idleSockets: 0 },
    });
    const fetched = await rebinding.ask(peer.url('/page', 'news.example'), { want: 'page' });
    expect(failureOf(fetched)).toMatch(/^refused: news\.example leads to an address of this machine/);
    expect(peer.seen.slice(before).map(({ path }) => path)).toEqual(['/robots.txt']);
    await rebinding.close();
  });

  test('that leads nowhere is not known', async () => {
    const empty = openFetch({ names: { 'empty.example': [] } });
    const says = 'was not found: there is no such host.';
    expect(failureOf(await empty.ask('http://empty.example/'))).toBe(`broken: empty.example ${says}`);
    expect(failureOf(await empty.ask('http://other.example/'))).toBe(`broken: other.example ${says}`);
    await empty.close();
  });
});

describe('a redirect', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:PORT/',
    'http://2130706434:PORT/',
    'http://127.0.0.2:PORT/',
    'http://inside.example:PORT/',
    '//10.0.0.1/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'http://127.0.0.1:22/',
    'http://[',
  ])('to %s is refused', async (to) => {
    const open = openFetch({ names: { 'inside.example': ['10.0.0.1'] }, allow: ['127.0.0.1/32', 'news.example'] });
    peer.route('/to', redirect(to.replace('PORT', String(peer.port))));
    peer.route('/robots.txt', redirect(to.replace('PORT', String(peer.port))));
    const before = peer.seen.length;
    expect(failureOf(await open.ask(peer.url('/to')))).toMatch(/^refused: /);
    expect(failureOf(await open.ask(peer.url('/x'), { want: 'page' }))).toMatch(/^refused: /);
    expect(peer.seen.length).toBe(before + 2);
    await open.close();
  });
});
