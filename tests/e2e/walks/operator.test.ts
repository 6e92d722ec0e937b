import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPiped } from './run-piped.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-walk-'));
const settings = { DATELINE_STORE: join(folder, 'store.db') };
const run = (args: readonly string[], lines = '', more: Readonly<Record<string, string>> = {}) =>
  runPiped(args, lines, { ...settings, ...more });

test('asks how it is run, and whether all is well before it is', async () => {
  const { status, out } = await run(['--help']);
  expect(status).toBe(0);
  for (const name of ['start', 'ask', 'doctor', 'backup', 'slack-manifest']) expect(out).toContain(name);
  const doctor = await run(['doctor']);
  expect(doctor.out).toMatch(/store/i);
  expect(doctor.status).toBe(0);
});

test('starts without settings, asks how it is, and puts texts in', async () => {
  const { out, status } = await run(['start'], '/status\n/feeds\n/desk zone Kyiv\nhow do I add a feed?\n');
  expect(status).toBe(0);
  expect(out).toContain('Status of the desk');
  expect(out).toContain('No feed is followed');
  expect(out).toContain('Your time zone is Europe/Kyiv');
  expect(out).toContain('/follow');
  const article = join(folder, 'harbour.md');
  writeFileSync(article, '---\ntitle: Harbour opens\npublished: 2026-11-20\n---\nThe harbour opens, Ada Byron said.\n');
  expect((await run(['ingest', article])).out).toMatch(/Harbour opens/);
});

test('mistypes a setting, and is told which and how it should be', async () => {
  const { status, err, out } = await run(['ask', '/status'], '', { DATELINE_ZONE: 'Genva' });
  expect(status).not.toBe(0);
  expect(`${out}${err}`).toMatch(/DATELINE_ZONE: “Genva” is not a time zone.*Europe\/Zurich/s);
  expect(`${out}${err}`).not.toMatch(/\bat .*\.ts:\d+/);
});

test('prints the manifest for Slack with all it needs', async () => {
  const manifest = JSON.parse((await run(['slack-manifest'])).out);
  expect(manifest.oauth_config.scopes.bot).toEqual(expect.arrayContaining(['files:read', 'files:write', 'commands']));
});

test('keeps a copy, and is never left without the old one', async () => {
  const copy = join(folder, 'copy.db');
  expect((await run(['backup', copy])).status).toBe(0);
  expect(existsSync(copy)).toBe(true);
  const again = await run(['backup', copy]);
  expect(again.status).not.toBe(0);
  expect(`${again.out}${again.err}`).toMatch(/exists|already/);
});
