import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { renderPlain } from '../../card/render-plain.ts';
import type { Caller } from '../../command/define.ts';
import type { Front } from '../../command/front/front.ts';
import { completeLine } from './complete.ts';
import { keepLine, loadHistory } from './history.ts';

export type PromptParts = {
  readonly front: Front;
  readonly caller: Caller;
  readonly input: Readable;
  readonly output: Writable;
  /** The file of lines typed before. */
  readonly history: string;
  /** Called when the person leaves (Ctrl-D). */
  readonly onClose: () => void;
};

/** A prompt with completion and history; it answers each line before it reads the next. */
export function startPrompt({ front, caller, input, output, history, onClose }: PromptParts): { close(): void } {
  const lines = createInterface({
    input,
    output,
    prompt: '> ',
    history: loadHistory(history),
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
      void completeLine(line, front, caller).then((found) => done(null, [[...found], line]));
    },
  });
  let last = Promise.resolve();
  let isOpen = true;
  lines.on('line', (line) => {
    if (line.trim() !== '') keepLine(history, line);
    last = last.then(async () => {
      if (line.trim() !== '') output.write(`${renderPlain((await front.answerText(line, caller)).card)}\n\n`);
      // Lines typed before Ctrl-D are still answered.
      if (isOpen) lines.prompt();
    });
  });
  // Ctrl-C clears the current line; on an empty line it leaves, like Ctrl-D.
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    output.write('^C\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  lines.once('close', () => {
    isOpen = false;
    void last.then(onClose);
  });
  lines.prompt();
  return { close: () => lines.close() };
}
