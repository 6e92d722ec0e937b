import type { Action, Command, Option } from '../../src/command/define.ts';
import { usageOf } from '../../src/command/grammar/usage.ts';
import { listActions } from './list-actions.ts';

const TABLE = /(<!-- commands: ([a-z ]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * commands/README.md with each of its tables made again from the definitions; the prose around them is written by hand.
 * A table stands between `<!-- commands: quote dates -->` and `<!-- end -->`.
 */
export function fillTables(page: string, commands: readonly Command[]): string {
  return page.replaceAll(TABLE, (_all, start: string, names: string, end: string) => {
    const rows = names.split(' ').flatMap((name) => listActions(name, commands).map(toRow));
    return `${start}${['| type | to get | options | who |', '|---|---|---|---|', ...rows].join('\n')}\n${end}`;
  });
}

type Listed = { readonly path: string; readonly action: Action };

function toRow({ path, action }: Listed): string {
  const options = Object.entries(action.options).map(([name, option]) => `\`${name}\` ${toWords(option)}`);
  const cells = [`\`${usageOf(action, path)}\``, action.description, options.join('<br>'), action.right];
  return `| ${cells.map(toCell).join(' | ')} |`;
}

function toWords({ description, choices }: Option): string {
  const values = choices?.map(({ value }) => `\`${value}\``).join(', ');
  return values ? `${description} (${values})` : description;
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
