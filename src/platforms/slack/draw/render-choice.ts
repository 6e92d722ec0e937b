import type { types } from '@slack/bolt';
import type { Button, ChoiceBlock } from '../../../card/card.ts';
import { OPTION_TEXT } from '../limits.ts';
import { toSlackLine } from './escape.ts';
import { RUN, shortenForSlack } from './render-buttons.ts';
import { toValue } from './to-value.ts';

/** A select whose options are commands; choosing one runs it as a button would. */
export function renderSlackChoice({ label, options }: ChoiceBlock): types.ActionsBlock[] {
  if (options.length === 0) return [];
  const placeholder = { type: 'plain_text', text: words(label, 'Choose'), emoji: false } as const;
  const select: types.StaticSelect = {
    type: 'static_select',
    action_id: RUN,
    placeholder,
    options: options.map(toOption),
  };
  return [{ type: 'actions', elements: [select] }];
}

function toOption(option: Button): types.PlainTextOption {
  return {
    text: { type: 'plain_text', text: words(option.label, option.command), emoji: false },
    value: toValue(option),
  };
}

function words(text: string, otherwise: string): string {
  return shortenForSlack(toSlackLine(text) || otherwise, OPTION_TEXT);
}
