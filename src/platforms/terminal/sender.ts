import type { Writable } from 'node:stream';
import { withDetailsInline } from '../../card/parts/details.ts';
import { renderPlain } from '../../card/render-plain.ts';
import type { Sender } from '../../delivery/sender.ts';

/** Posts to the terminal, each below a rule that distinguishes it from answers. */
export function createTerminalSender({ output }: { readonly output: Writable }): Sender {
  return {
    platform: 'terminal',
    async send({ key, card }) {
      output.write(`\n── posted ──\n${renderPlain(withDetailsInline(card))}\n`);
      return { kind: 'sent', message: key };
    },
  };
}
