import type { Card } from '../../../../card/card.ts';
import { renderPlain } from '../../../../card/render-plain.ts';
import { shortenForSlack } from '../../draw/render-buttons.ts';
import { CHANNEL_BLOCK, OPTION_BLOCK } from './form-blocks.ts';
import type { FormPlace } from './form-place.ts';

const MAX_ERROR_CHARS = 500;

/** An error as Slack shows it under an input: the one that the message names, otherwise the first. */
export function toErrors(card: Card, { path, channel }: FormPlace, options: readonly string[]): Record<string, string> {
  const named = options.find((name) => card.title.startsWith(`/${path} ${name}`) || card.title.startsWith(`${name}:`));
  const needed = options.find((name) => card.title.includes(`needs ${name}`));
  const [first] = options;
  const name = named ?? needed ?? first;
  const block = name === undefined ? (channel === null ? CHANNEL_BLOCK : undefined) : OPTION_BLOCK + name;
  const said = renderPlain({ ...card, blocks: card.blocks.filter(({ kind }) => kind !== 'buttons') });
  return block === undefined ? {} : { [block]: shortenForSlack(said.replaceAll(/\s+/g, ' '), MAX_ERROR_CHARS) };
}
