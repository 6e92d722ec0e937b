import type { Button } from '../../../card/card.ts';
import { encodeCall } from '../../../command/grammar/encode-call.ts';

/** The command of a button, in the form that Slack carries. */
export function toValue({ command, values }: Button): string {
  return encodeCall({ path: command, values });
}
