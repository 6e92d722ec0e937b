import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export type Project = 'unit' | 'e2e' | 'browser' | 'chaos';

const ROOT = join(import.meta.dirname, '..');

/** Starts nothing, but takes seconds: hostile sizes, every time zone, weeks on a clock, time limits of threads. */
const LONG = [
  'tests/core/schedule/schedule-slot.test.ts',
  'tests/extract/fuzz/any-text.test.ts',
  'tests/extract/fuzz/linear-work.test.ts',
  'tests/extract/quotes/attribution.test.ts',
  'tests/ingest/feed/feed-bounds.test.ts',
  'tests/ingest/page/page.test.ts',
  'tests/jobs/digest-updates.test.ts',
  'tests/jobs/digests.test.ts',
  'tests/platforms/slack/render-any.test.ts',
  'tests/jobs/reminders.test.ts',
  'tests/store/reports/cost.test.ts',
  'tests/store/reports/reports.test.ts',
  'tests/stories/match-story.test.ts',
  'tests/workers/create-work.test.ts',
];

/** Project → what a test of it starts. The first that fits decides. */
const STARTS: readonly (readonly [Project, RegExp])[] = [
  ['browser', /^tests\/browser\/open-chromium\.ts$/],
  ['chaos', /^node:child_process$/],
  ['e2e', /^(?:node:(?:https?|net|tls)|ws|@hono\/node-server|src\/main\.ts|src\/platforms\/[a-z]+\/web\.ts)$/],
];

/** Every test file by the project that it runs in, so that nobody has to list a new one. */
export function listTests(): ReadonlyMap<Project, readonly string[]> {
  const names = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.test.ts')).map((name) => join('tests', name));
  return Map.groupBy(files.sort(), projectOf);
}

function projectOf(file: string): Project {
  const reached = reachedFrom(file);
  const [project] = STARTS.find(([, started]) => reached.some((name) => started.test(name))) ?? ['unit'];
  return project === 'unit' && LONG.includes(file) ? 'e2e' : project;
}

/** What a test imports, by itself and through other files of tests/. What the program imports is its own affair. */
function reachedFrom(file: string): readonly string[] {
  const reached = new Set([file]);
  for (const path of reached) if (path.startsWith('tests/')) for (const name of importsOf(path)) reached.add(name);
  return [...reached];
}

const IMPORT = /^(?:import|export)\s(?!type\b)[^;']*?from\s*'([^']+)'|^import\s*'([^']+)'/gm;

function importsOf(path: string): readonly string[] {
  const file = join(ROOT, path);
  if (!path.endsWith('.ts') || !existsSync(file)) return [];
  return Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, from, alone]) => from ?? alone ?? '').map(
    (name) => (name.startsWith('.') ? relative(ROOT, resolve(dirname(file), name)) : name),
  );
}
