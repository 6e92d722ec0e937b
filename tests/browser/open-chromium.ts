import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

/** A page of a real browser, driven over the DevTools protocol. */
export type Page = {
  open(url: string): Promise<void>;
  /** Runs an expression in the page and gives its value. */
  evaluate(expression: string): Promise<unknown>;
  /** Does something that leads to another page, and waits until it has loaded. */
  leading(expression: string): Promise<void>;
  close(): Promise<void>;
};

type Target = { readonly type: string; readonly webSocketDebuggerUrl: string };

/** Where a Chromium is, or undefined where the machine has none. */
export function findChromium(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);
}

export async function openChromium(program: string): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'];
  const child = spawn(program, [...flags, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = new URL(await readEndpoint(child)).port;
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly Target[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => socket.once('open', resolve));
  const { call, event } = createCalls(socket);
  await call('Page.enable', {});

  async function leading(act: () => Promise<unknown>): Promise<void> {
    const loaded = event('Page.loadEventFired');
    // Its own answer may never come: the page that would give it is gone.
    void act();
    await loaded;
  }
  const evaluate = async (expression: string) => {
    const { result } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (result as { value?: unknown }).value;
  };
  return {
    open: (url) => leading(() => call('Page.navigate', { url })),
    evaluate,
    leading: (expression) => leading(() => evaluate(expression)),
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      socket.close();
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address that the browser prints when it is ready. */
function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk) => {
      printed += chunk;
      const [, url] = /listening on (ws:\S+)/.exec(printed) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${printed}`)));
  });
}

function createCalls(socket: WebSocket) {
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  const listening = new Map<string, () => void>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, method, result } = JSON.parse(String(data));
    waiting.get(id)?.(result ?? {});
    listening.get(method)?.();
  });
  return {
    call: (method: string, params: object) =>
      new Promise<Record<string, unknown>>((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    event: (method: string) => new Promise<void>((resolve) => listening.set(method, resolve)),
  };
}
