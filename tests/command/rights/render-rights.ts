import type { Command } from '../../../src/command/define.ts';
import { listActions } from '../../../src/command/list-actions.ts';
import { RIGHTS } from '../../../src/command/rights/right.ts';

const NOTE_OWN = 'your own, in a direct message';
const NOTE_MADE = 'what this server or workspace made';

/** The table of actions and rights as Markdown: who may do what. SECURITY.md and src/README.md hold it. */
export function renderRights(commands: readonly Command[]): string {
  const rows = listActions(commands).map(({ path, action: { right, ownInDirect, whose } }) => {
    const held = RIGHTS.slice(RIGHTS.indexOf(right));
    const cells = RIGHTS.map((one) => {
      if (!held.includes(one)) return ownInDirect ? NOTE_OWN : 'no';
      return whose && one === 'manager' ? NOTE_MADE : 'yes';
    });
    return `| \`/${path}\` | ${cells.join(' | ')} |`;
  });
  return ['| action | member | manager | operator |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
