import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Card } from '../../card/card.ts';
import type { Caller } from '../../command/define.ts';
import type { Front } from '../../command/front/front.ts';
import { completeLine } from './complete.ts';
import { renderTerminal } from './draw/render-terminal.ts';
import { keepLine, loadHistory } from './history.ts';
import { createPager } from './pager.ts';

/** A stream, and what a terminal tells of itself. */
type PromptOutput = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

export type PromptParts = {
  readonly front: Front;
  readonly caller: Caller;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: PromptOutput;
  /** Whether answers are coloured. */
  readonly hasColor?: boolean;
  /** The file of lines typed before. */
  readonly history: string;
  /** Called when the person leaves (Ctrl-D); `lines` is how many were read. */
  readonly onClose: (lines: number) => void;
};

const PROMPT = '> ';
const MORE = '-- Enter for more, q to stop -- ';
const USUAL_COLUMNS = 80;

/**
 * A prompt with completion and history; it answers each line before it reads the next, a long answer a screen at a time.
 * Where the output is no terminal, only the answers are written.
 */
export function startPrompt(parts: PromptParts): { close(): void } {
  const { front, caller, input, output, history, onClose, hasColor = false } = parts;
  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    terminal: output.isTTY === true,
    history: loadHistory(history),
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
      void completeLine(line, front, caller).then((found) => done(null, [[...found], line]));
    },
  });
  // Lines that are piped in would turn no pages.
  const pager = createPager(() => (input.isTTY && output.isTTY ? output.rows : undefined));
  let last = Promise.resolve();
  let isOpen = true;
  let count = 0;
  let isLeaving = false;

  function draw(card: Card): string {
    // What is piped on is not broken into lines.
    if (!output.isTTY) return renderTerminal(card, { hasColor, columns: Number.POSITIVE_INFINITY });
    return renderTerminal(card, { hasColor, columns: output.columns ?? USUAL_COLUMNS });
  }
  function showNext(): void {
    const page = pager.next();
    if (page) output.write(`${page.text}\n${page.hasMore ? '' : '\n'}`);
    lines.setPrompt(pager.isOpen ? MORE : PROMPT);
  }
  function ask(): void {
    if (output.isTTY) lines.prompt();
  }
  async function answerLine(line: string): Promise<void> {
    const typed = line.trim();
    if (pager.isOpen && (typed === '' || typed === 'q')) {
      if (typed === 'q') pager.drop();
      return showNext();
    }
    if (typed === '') return;
    pager.open(draw((await front.answerText(line, caller)).card));
    showNext();
  }

  lines.on('line', (line) => {
    count += 1;
    isLeaving = false;
    if (line.trim() !== '' && line.trim() !== 'q') keepLine(history, line);
    last = last.then(async () => {
      await answerLine(line);
      // Lines typed before Ctrl-D are still answered.
      if (isOpen) ask();
    });
  });
  // As in a shell, Ctrl-C gives a new line; on an empty one it leaves when pressed twice.
  lines.on('SIGINT', () => {
    if (lines.line === '' && !pager.isOpen) {
      if (isLeaving) return lines.close();
      isLeaving = true;
      output.write('\nPress Ctrl-C again or Ctrl-D to leave.\n');
    } else {
      isLeaving = false;
      pager.drop();
      output.write('^C\n');
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    }
    lines.setPrompt(PROMPT);
    lines.prompt();
  });
  lines.once('close', () => {
    isOpen = false;
    void last.then(() => onClose(count));
  });
  ask();
  return { close: () => lines.close() };
}
