import type { types } from '@slack/bolt';
import type { Action, Choice, Option } from '../../../../command/define.ts';
import { optionLabel } from '../../../../command/option-label.ts';
import { toSlackLine } from '../../draw/escape.ts';
import { shortenForSlack } from '../../draw/render-buttons.ts';
import { MAX_INPUT_CHARS, OPTION_TEXT, VIEW_TITLE } from '../../limits.ts';
import { toSuggestId } from '../ids/suggest-id.ts';
import { isAsked, type SlackForm } from './find-form.ts';
import { CHANNEL_BLOCK, FORM, OPTION_BLOCK } from './form-blocks.ts';
import { encodePlace } from './form-place.ts';

const USUAL_TIME = '09:00';
const HINT = 2000;
const LENGTH_NOTE = `, at most ${MAX_INPUT_CHARS} characters here; a message shortcut takes longer ones`;

export type Prefill = {
  /** Null if it has to be chosen. */
  readonly channel: string | null;
  readonly zone: string | null;
  /** The initial values of its inputs, by option. */
  readonly filled?: Readonly<Record<string, string>>;
  /** The options to ask for; all if absent. */
  readonly asked?: readonly string[];
  /** Values that it does not ask for, by option. */
  readonly carried?: Readonly<Record<string, string>>;
};

/** A command as a modal: an input for every option, a search if values are suggested, the time zone filled in. */
export function renderSlackForm(
  form: SlackForm,
  { channel, zone, filled = {}, asked, carried }: Prefill,
): types.ModalView {
  const all = Object.entries(form.action.options).filter(([name, option]) => isAsked(name, option));
  const options = all.filter(([name]) => asked?.includes(name) ?? true);
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: encodePlace({ path: form.path, channel, carried }),
    title: words(shortenForSlack(form.title ?? `/${form.group ?? form.path}`, VIEW_TITLE)),
    submit: words(form.action.right === 'member' ? 'Ask' : 'Save'),
    close: words('Cancel'),
    blocks: [
      ...(form.siblings.length > 1 ? [renderSiblings(form)] : []),
      ...(channel === null ? [CHANNEL_INPUT] : []),
      ...options.map(([name, option]) => renderOption(form.path, name, option, { zone, text: filled[name] })),
    ],
  };
}

const CHANNEL_INPUT: types.InputBlock = {
  type: 'input',
  block_id: CHANNEL_BLOCK,
  label: words('Channel'),
  element: { type: 'conversations_select', action_id: CHANNEL_BLOCK, default_to_current_conversation: true },
};

/** Choosing another one loads its inputs. */
function renderSiblings({ action, siblings, group }: SlackForm): types.ActionsBlock {
  const toOption = ({ name, label, description }: Action): types.PlainTextOption => ({
    text: words(shortenForSlack(label ?? `${name}: ${description}`, OPTION_TEXT)),
    value: `${group} ${name}`,
  });
  const select: types.StaticSelect = {
    type: 'static_select',
    action_id: FORM,
    options: siblings.map(toOption),
    initial_option: toOption(action),
  };
  return { type: 'actions', block_id: FORM, elements: [select] };
}

function renderOption(path: string, name: string, option: Option, filled: Filled): types.InputBlock {
  return {
    type: 'input',
    block_id: OPTION_BLOCK + name,
    label: words(optionLabel(name, option)),
    hint: words(shortenForSlack(toSlackLine(option.description + (option.multiline ? LENGTH_NOTE : '')), HINT)),
    optional: option.required !== true && option.multiline !== true,
    element: renderElement(path, name, option, filled),
  };
}

/** The initial value of an input. */
type Filled = { readonly zone: string | null; readonly text: string | undefined };

function renderElement(
  path: string,
  name: string,
  option: Option,
  { zone, text }: Filled,
): types.InputBlock['element'] {
  const action_id = option.suggest ? toSuggestId(path, name) : name;
  if (option.choices) return { type: 'static_select', action_id, options: option.choices.map(toChoice) };
  if (option.suggest) {
    if (option.many) return { type: 'multi_external_select', action_id, min_query_length: 0, ...chosen(text) };
    const known = text || (option.type === 'zone' ? zone : null);
    const initial = known ? { initial_option: toChoice({ name: known, value: known }) } : {};
    return { type: 'external_select', action_id, min_query_length: 0, ...initial };
  }
  if (option.isFile) return { type: 'file_input', action_id, max_files: 1 };
  if (option.type === 'time') return { type: 'timepicker', action_id, initial_time: USUAL_TIME };
  if (option.type === 'date') return { type: 'datepicker', action_id, ...(text ? { initial_date: text } : {}) };
  if (option.type === 'boolean') return { type: 'static_select', action_id, options: YES_OR_NO.map(toChoice) };
  const initial = text ? { initial_value: text.slice(0, MAX_INPUT_CHARS) } : {};
  if (!option.multiline) return { type: 'plain_text_input', action_id, ...initial };
  return { type: 'plain_text_input', action_id, multiline: true, max_length: MAX_INPUT_CHARS, ...initial };
}

/** The values of a list that was filled in. */
function chosen(text: string | undefined): { readonly initial_options?: types.PlainTextOption[] } {
  const values = (text ?? '').split(',').flatMap((one) => one.trim() || []);
  return values.length > 0 ? { initial_options: values.map((value) => toChoice({ name: value, value })) } : {};
}

const YES_OR_NO: readonly Choice[] = [
  { name: 'yes', value: 'yes' },
  { name: 'no', value: 'no' },
];

function toChoice({ name, value }: Choice): types.PlainTextOption {
  return { text: words(shortenForSlack(name, OPTION_TEXT)), value };
}

function words(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
