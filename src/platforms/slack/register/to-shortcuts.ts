import type { Command } from '../../../command/define.ts';
import { shortenForSlack } from '../draw/render-buttons.ts';
import { findPasted, type Pasted } from '../hear/form/find-pasted.ts';
import { PASTE } from '../hear/listen-pasted.ts';
import { LOOK_UP, SHORTCUT_FORM } from '../hear/listen-shortcuts.ts';
import { SHORTCUT_DESCRIPTION, SHORTCUT_NAME, SHORTCUTS_OF_A_TYPE } from '../limits.ts';

type Shortcut = {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callback_id: string;
  readonly description: string;
};

const USUAL: readonly Shortcut[] = [
  { name: 'Ask who said what', type: 'global', callback_id: `${SHORTCUT_FORM}quote`, description: 'Find a statement' },
  { name: 'New digest', type: 'global', callback_id: `${SHORTCUT_FORM}digest`, description: 'Post what is new' },
  { name: 'New reminder', type: 'global', callback_id: `${SHORTCUT_FORM}remind`, description: 'Before key dates' },
  { name: 'Look up in articles', type: 'message', callback_id: LOOK_UP, description: 'Search for these words' },
];

/** The app's shortcuts: the standard ones, and a global and a message shortcut for each command that takes a pasted text. */
export function toShortcuts(commands: readonly Command[]): readonly Shortcut[] {
  const all = [...USUAL, ...findPasted(commands).flatMap(pastedShortcuts)];
  return (['global', 'message'] as const).flatMap((type) =>
    all.filter((shortcut) => shortcut.type === type).slice(0, SHORTCUTS_OF_A_TYPE),
  );
}

function pastedShortcuts({ path, action }: Pasted): readonly Shortcut[] {
  const name = shortenForSlack(action.messageMenu ?? `/${path}`, SHORTCUT_NAME);
  const description = shortenForSlack(action.description, SHORTCUT_DESCRIPTION);
  return [
    { name, type: 'global', callback_id: SHORTCUT_FORM + path, description },
    { name, type: 'message', callback_id: PASTE + path, description },
  ];
}
