import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startPrompt } from '../../../src/platforms/terminal/prompt.ts';
import { createTerminalSender } from '../../../src/platforms/terminal/sender.ts';
import { CALLER } from '../../e2e/open-desk.ts';
import type { Platform } from '../contract.ts';
import { createContractFront } from '../contract-front.ts';

/** The prompt and the sender on streams, and a person who types what buttons show. */
export async function openTerminalPlatform(): Promise<Platform> {
  const front = createContractFront();
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  /** Each answer and each post is written at once. */
  const written: string[] = [];
  let wake = () => {};
  output.on('data', (text: string) => {
    written.push(text);
    wake();
  });
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const history = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'history');
  const prompt = startPrompt({ front, caller: CALLER, input, output, history, onClose: () => resolve() });
  const screen = () => written.map((part) => part.replace('── posted ──', '').trim());

  async function type(line: string): Promise<void> {
    const before = written.length;
    input.write(`${line}\n`);
    while (written.length === before)
      await new Promise<void>((awake) => {
        wake = awake;
      });
  }
  return {
    front,
    sender: createTerminalSender({ output }),
    channel: CALLER.channel,
    user: CALLER.user,
    typed: 'line',
    pressed: 'line',
    turns: 'below',
    canLook: false,
    type,
    press: (label) => type(lineOf(label, screen().at(-1) ?? '')),
    choose: (option) => type(lineOf(option, screen().at(-1) ?? '')),
    screen: async () => screen(),
    pings: async () => written.join('').match(/[^\P{Cc}\n]/gu) ?? [],
    close: async () => {
      prompt.close();
      await closed;
    },
  };
}

/** "Show source: /source article:a", "Page 1 of 3; /quote lee page:2 for more" */
function lineOf(label: string, text: string): string {
  const pattern = label === 'More' ? /; (\/.+) for more$/m : new RegExp(`^ *${RegExp.escape(label)}: (/.+)$`, 'm');
  const [, line] = pattern.exec(text) ?? [];
  if (line === undefined) throw new Error(`nothing to type for ${label} in ${text}`);
  return line;
}
