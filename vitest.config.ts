import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { listTests, type Project } from './tests/project-of.ts';

const tests = listTests();

/** Projects of one order run together; so each has its own; the processes and kills are at the end. */
const toProject = (name: Project, groupOrder: number, options: object): TestProjectConfiguration => ({
  extends: true,
  test: { name, include: [...(tests.get(name) ?? [])], sequence: { groupOrder }, ...options },
});

export default defineConfig({
  test: {
    // Only for what hangs: a busy machine takes many times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup: 'tests/postgres/setup.ts',
    projects: [
      // Pure enough to share a process: most of a file's time is the loading of what it imports.
      toProject('unit', 0, { isolate: false, maxWorkers: '100%' }),
      toProject('e2e', 1, { maxWorkers: '100%' }),
      toProject('browser', 2, { maxWorkers: 1 }),
      // Waits for processes to start, mostly.
      toProject('chaos', 3, { maxWorkers: 2 }),
    ],
  },
});
