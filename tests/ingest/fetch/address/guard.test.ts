import { isIP } from 'node:net';
import { describe, expect, test } from 'vitest';
import { toAllowedNetworks } from '../../../../src/ingest/fetch/address/allowed-networks.ts';
import { createGuard } from '../../../../src/ingest/fetch/address/guard.ts';
import { findSpecialUse } from '../../../../src/ingest/fetch/address/special-address.ts';
import { toWebAddress } from '../../../../src/ingest/fetch/address/web-address.ts';

describe('an address is public', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.0.3.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '203.0.112.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2001:4860:4860::8888',
    '2001:200::1',
    '2003::1',
    '2a00:1450:4001::5efe',
    '2400:cb00::1',
    '3ffe:ffff::1',
  ])('%s', (address) => {
    expect(isIP(address)).not.toBe(0);
    expect(findSpecialUse(address)).toBeUndefined();
  });
});

describe('an address says what it is for', () => {
  test.each([
    ['127.0.0.1', 'an address of this machine'],
    ['0.1.2.3', 'an address of this machine'],
    ['10.1.2.3', 'an address of a private network'],
    ['169.254.169.254', 'a cloud metadata address'],
    ['fd00:ec2::254', 'a cloud metadata address'],
    ['169.254.0.1', 'an address of the local link'],
    ['239.1.1.1', 'a multicast address'],
    ['203.0.113.7', 'an address for documentation'],
    ['::ffff:8.8.8.8', 'an address that contains another one'],
    ['2002:808:808::1', 'an address that contains another one'],
    ['2a00::5efe:8.8.8.8', 'an address that contains another one'],
    ['0x7f.1', 'a reserved address'],
    ['127.1', 'a reserved address'],
    ['1.1.1.1 ', 'a reserved address'],
    ['2606:4700::1%eth0', 'a reserved address'],
    ['', 'a reserved address'],
  ])('%s', (address, use) => {
    expect(findSpecialUse(address)).toBe(use);
  });
});

describe('what one’s own list allows', () => {
  const allowed = toAllowedNetworks(['10.1.0.0/16', '192.168.1.20', 'fd12::/16', 'fe80::1', 'Wiki.Intra', 'nas']);

  test.each(['10.1.255.255', '192.168.1.20', 'fd12:ffff::1', 'fe80::1', 'FE80:0::0001', 'fe80::1%eth0'])(
    'the address %s',
    (address) => {
      expect(allowed.hasAddress(address)).toBe(true);
    },
  );

  test.each(['10.2.0.0', '192.168.1.21', 'fd13::1', 'fe80::2', '::ffff:10.1.0.1', 'wiki.intra', ''])(
    'not the address %s',
    (address) => {
      expect(allowed.hasAddress(address)).toBe(false);
    },
  );

  test('a host by its name alone', () => {
    expect(['wiki.intra', 'nas'].map(allowed.hasHost)).toEqual([true, true]);
    expect(['www.wiki.intra', 'intra', '10.1.0.0'].map(allowed.hasHost)).toEqual([false, false, false]);
  });

  test('nothing, where nothing is listed', () => {
    const none = toAllowedNetworks([]);
    expect([none.hasAddress('127.0.0.1'), none.hasHost('')]).toEqual([false, false]);
  });
});

describe('the guard', () => {
  const resolve = async () => [
    { address: '10.0.0.1', family: 4 },
    { address: '93.184.216.34', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ];
  const look = (entries: readonly string[], host: string, all: boolean) =>
    new Promise((answered) => {
      createGuard(resolve, toAllowedNetworks(entries)).lookup(host, { all }, (error, address) =>
        answered(error?.message ?? address),
      );
    });

  test('gives node:net only what may be connected to, one or all', async () => {
    expect(await look([], 'news.example', false)).toBe('93.184.216.34');
    expect(await look([], 'news.example', true)).toEqual((await resolve()).slice(1));
    expect(await look(['10.0.0.0/8'], 'news.example', false)).toBe('10.0.0.1');
    expect(await look(['news.example'], 'news.example', false)).toBe('10.0.0.1');
    expect(await look(['other.example'], 'news.example', false)).toBe('93.184.216.34');
  });

  test('opens localhost to whoever allows loopback', () => {
    const check = (...entries: string[]) => createGuard(resolve, toAllowedNetworks(entries)).checkHost('localhost');
    expect(() => check()).toThrow('localhost leads to this machine, which Dateline does not read.');
    expect(() => check('10.0.0.0/8')).toThrow();
    for (const entry of ['127.0.0.0/8', '127.0.0.1', '::1', 'localhost']) expect(() => check(entry)).not.toThrow();
  });
});

describe('a port', () => {
  test.each(['', ':80', ':81', ':443', ':3000', ':8000', ':8080', ':8443', ':65535'])('“%s” is asked', (port) => {
    expect(toWebAddress(`http://news.example${port}/`, 100, undefined).hostname).toBe('news.example');
  });

  test.each([1, 7, 21, 22, 23, 25, 53, 110, 143, 389, 465, 587, 636, 993, 995, 2049, 6000, 6667, 10080])(
    '%i is not used by web servers',
    (port) => {
      for (const scheme of ['http', 'https'])
        expect(() => toWebAddress(`${scheme}://news.example:${port}/?secret`, 100, undefined)).toThrow(
          `Port ${port} of news.example is not used by web servers.`,
        );
    },
  );
});
