import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/config/options.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
const platforms = readFileSync(join(ROOT, 'src/platforms/README.md'), 'utf8');

test.each(SETTINGS.map(({ env }) => env))('src/platforms/README.md and .env.example tell of %s', (env) => {
  expect(platforms).toContain(`\`${env}\``);
  expect(example).toContain(`${env}=`);
});

test('the example says each setting’s real fallback', () => {
  for (const { env, fallback } of SETTINGS) if (fallback !== null) expect(example).toContain(`${env}=${fallback}`);
});

test('the README tells of every subcommand of the program', () => {
  const program = readFileSync(join(ROOT, 'src/cli/program.ts'), 'utf8');
  const files = Array.from(program.matchAll(/import\('\.\/(?:[a-z-]+\/)?([a-z-]+)\.ts'\)/g), ([, name]) => name);
  expect(files.length).toBeGreaterThan(4);
  for (const name of files) expect(readme, name).toContain(`dateline ${name}`);
});
