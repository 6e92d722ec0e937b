import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };
const packages: Readonly<Record<string, Locked>> = JSON.parse(text).packages;

test('the lock file holds no address, so that any registry serves it', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/registry/);
});

test('the lock file names every optional package, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
