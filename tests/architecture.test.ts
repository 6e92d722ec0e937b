import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_FILE = 300;

type File = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

/** Every source file with what it imports: paths from the root, or package names. */
function readSources(): readonly File[] {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ parentPath, name }) => toFile(relative(ROOT, join(parentPath, name)))),
  );
}

function toFile(path: string, text = readFileSync(join(ROOT, path), 'utf8')): File {
  const imports = Array.from(text.matchAll(IMPORT), ([, a, b, c]) => a ?? b ?? c ?? '').map((name) =>
    name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)) : name,
  );
  return { path, text, imports };
}

/** src/platforms/slack/x.ts → platforms/slack; src/core/x.ts → core; commands/x.ts → commands; src/main.ts → main. */
function layerOf(path: string): string {
  const [, first = '', second = ''] = /^(?:src\/)?([^/]+?)(?:\.ts)?(?:\/([^/]+))?(?:\/|$)/.exec(path) ?? [];
  return first === 'platforms' ? `platforms/${second}` : first;
}

/** What each layer may import besides itself; `src/README.md` has the same table for readers. */
const MAY: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  core: { layers: [], packages: [] },
  config: { layers: ['core'], packages: [/^zod$/, /^node:(?:fs|path)$/] },
  extract: { layers: ['core'], packages: [] },
  stories: { layers: ['core'], packages: [] },
  ingest: {
    layers: ['core'],
    packages: [
      /^node:/,
      /^yaml$/,
      /^zod$/,
      /^linkedom$/,
      /^@mozilla\/readability$/,
      /^feedsmith$/,
      /^ipaddr\.js$/,
      /^html-encoding-sniffer$/,
    ],
  },
  workers: {
    layers: ['core', 'extract', 'ingest', 'stories'],
    packages: [/^node:(?:path|url|worker_threads|os)$/, /^tinypool$/],
  },
  store: { layers: ['core'], packages: [/^node:(?:sqlite|crypto|fs|path|url|zlib)$/, /^kysely$/, /^pg$/] },
  desk: { layers: ['core', 'extract', 'ingest', 'stories', 'workers', 'store'], packages: [/^ical-generator$/] },
  card: { layers: ['core'], packages: [] },
  command: { layers: ['core', 'card', 'desk'], packages: [] },
  commands: { layers: ['core', 'card', 'command'], packages: [] },
  jobs: { layers: ['core', 'desk', 'card', 'store', 'delivery', 'workers'], packages: [] },
  delivery: { layers: ['core', 'desk', 'card', 'store'], packages: [/^node:crypto$/] },
  'platforms/discord': {
    layers: ['core', 'card', 'command', 'delivery'],
    packages: [/^discord\.js$/, /^zod$/, /^node:/],
  },
  'platforms/slack': { layers: ['core', 'card', 'command', 'delivery'], packages: [/^@slack\//, /^zod$/, /^node:/] },
  'platforms/terminal': { layers: ['core', 'card', 'command', 'delivery'], packages: [/^node:/] },
  'platforms/web': { layers: ['core', 'card', 'command', 'delivery'], packages: [/^hono/, /^@hono\//, /^node:/] },
};

/** The composition root and the program know everything. */
const FREE = new Set(['main', 'cli']);

const files = readSources();

test('the sources were found', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.some(({ imports }) => imports.length > 3)).toBe(true);
});

const layers = [...new Set(files.map(({ path }) => layerOf(path)))].filter((layer) => !FREE.has(layer));

describe.each(layers)('%s', (layer) => {
  const rule = MAY[layer];

  test('imports only what its layer may', () => {
    expect(rule, `no rule for the layer ${layer}`).toBeDefined();
    const forbidden = filesOf(layer).flatMap(({ path, imports }) =>
      imports.filter((name) => !mayImport(layer, path, name)).map((name) => `${path} imports ${name}`),
    );
    expect(forbidden).toEqual([]);
  });

  test('reads no clock of its own', () => {
    const readers = filesOf(layer).filter(({ path, text }) => path !== 'src/core/clock.ts' && CLOCK.test(text));
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});

const CLOCK = /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\b/;
const filesOf = (layer: string) => files.filter(({ path }) => layerOf(path) === layer);

function mayImport(layer: string, path: string, name: string): boolean {
  if (/^(?:src|commands)\//.test(name)) return [layer, ...(MAY[layer]?.layers ?? [])].includes(layerOf(name));
  if (name === 'node-cron') return path === 'src/jobs/schedule.ts';
  return MAY[layer]?.packages.some((allowed) => allowed.test(name)) ?? false;
}

test('of desk and store, command knows only types, and of the store everyone above only its port', () => {
  const wrong = files.flatMap(({ path, text }) => {
    const layer = layerOf(path);
    const values = Array.from(
      text.matchAll(/(?:^|\n)import (?!type\b)(\{[^}]*\})[^;]*from '([^']*\/(desk|store)\/[^']*)'/g),
    );
    return values
      .filter(([, names = '', , from]) => {
        const isValue = names.replaceAll(/\btype \w+/g, '').replaceAll(/[{},\s]/g, '') !== '';
        return (
          isValue &&
          ((layer === 'command' && from === 'desk') || (from === 'store' && layer !== 'store' && !FREE.has(layer)))
        );
      })
      .map(([, , name]) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only ingest/fetch/ touches the network in ingest', () => {
  const wrong = files.filter(
    ({ path, imports }) =>
      layerOf(path) === 'ingest' &&
      !/^src\/ingest\/(?:fetch\/.*)\.ts$/.test(path) &&
      imports.some((name) => /^node:(?:https?|net|tls|dns|http2)/.test(name)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file imports itself in a circle, not even for a type', () => {
  const graph = new Map(files.map(({ path, imports }) => [path, imports]));
  expect(findCircle(graph)).toEqual([]);
});

function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const path of graph.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no file is longer than one idea needs', () => {
  expect(files.filter(({ text }) => text.split('\n').length > LONGEST_FILE).map(({ path }) => path)).toEqual([]);
});

test('only commands have a default export, and no file has a name that says nothing', () => {
  expect(
    files
      .filter(({ path, text }) => !path.startsWith('commands/') && /^export default/m.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
  expect(
    files
      .filter(({ path }) => /(?:utils?|helpers?|common|manager|service|handler)\.ts$/.test(path))
      .map(({ path }) => path),
  ).toEqual([]);
});

const EXPORTED = /^export (?:async )?(?:function\*?|type|const|class) (\w+)/gm;
/** Its exports are the calls that a thread answers, named as the work that asks for them. */
const THREAD = 'src/workers/thread.ts';

test('an exported name is exported by one file', () => {
  const named = files.flatMap(({ path, text }) =>
    path === THREAD ? [] : Array.from(text.matchAll(EXPORTED), ([, name = '']) => ({ name, path })),
  );
  const twice = [...Map.groupBy(named, ({ name }) => name)].filter(([, of]) => of.length > 1);
  expect(twice.map(([name, of]) => `${name}: ${of.map(({ path }) => path).join(', ')}`)).toEqual([]);
});

test('a bound says what it bounds, and in what unit', () => {
  const bare = files.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/^(?:export )?const (LONGEST|MOST|FARTHEST|SIZE|BATCH) =/gm),
      ([, name]) => `${path}: ${name}`,
    ),
  );
  expect(bare).toEqual([]);
});

const MAX_FILES_A_FOLDER = 24;
const MEAN_FILES_A_FOLDER = 9.5;

test('folders fit on a screen', () => {
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  const full = [...folders].filter(([, inside]) => inside.length > MAX_FILES_A_FOLDER).map(([folder]) => folder);
  expect(full).toEqual([]);
  expect(files.length / folders.size).toBeLessThanOrEqual(MEAN_FILES_A_FOLDER);
});
