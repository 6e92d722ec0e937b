import type { SlackView } from './block-schema.ts';

/** What a person filled in, by the label of each input (several values with | between), as the service reports it: by block and action. */
export function toInputs(view: SlackView, values: Readonly<Record<string, string>>): object {
  const filled = view.blocks.flatMap((block) => {
    if (block.type !== 'input') return [];
    const value = values[block.label.text] ?? initialOf(block.element);
    return [[block.block_id ?? block.label.text, { [block.element.action_id]: toState(block.element.type, value) }]];
  });
  return Object.fromEntries(filled);
}

type Element = Extract<SlackView['blocks'][number], { type: 'input' }>['element'];

function initialOf(element: Element): string | null {
  if (element.type === 'plain_text_input') return element.initial_value ?? null;
  if (element.type === 'timepicker') return element.initial_time ?? null;
  if (element.type === 'datepicker') return element.initial_date ?? null;
  if (element.type === 'conversations_select') return element.initial_conversation ?? null;
  if (element.type === 'file_input') return null;
  if (element.type === 'multi_external_select')
    return element.initial_options?.map(({ value }) => value).join('|') ?? null;
  return element.initial_option?.value ?? null;
}

function toState(type: Element['type'], value: string | null): object {
  if (type === 'plain_text_input') return { type, value };
  if (type === 'timepicker') return { type, selected_time: value };
  if (type === 'datepicker') return { type, selected_date: value };
  if (type === 'conversations_select') return { type, selected_conversation: value };
  if (type === 'multi_external_select')
    return { type, selected_options: (value ?? '').split('|').flatMap((one) => (one === '' ? [] : toOption(one))) };
  if (type === 'file_input') return { type, files: value === null ? [] : [{ id: value }] };
  return { type, selected_option: value === null ? null : toOption(value) };
}

function toOption(value: string): object {
  return { text: { type: 'plain_text', text: value }, value };
}
