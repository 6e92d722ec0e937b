import type { Card, Leaf } from './card.ts';
import { bold, plain } from './parts/leaves.ts';

export type HelpLine = { readonly usage: string; readonly description: string };

/** Every command, how to type it and what it does. */
export function helpCard(lines: readonly HelpLine[]): Card {
  return {
    title: 'Dateline: what you can ask',
    tone: 'answer',
    blocks: [
      { kind: 'list', items: lines.map(toLeaves) },
      {
        kind: 'text',
        leaves: [
          plain(
            '/help digest shows how to type one of them. Every command also takes as-of:2016-07-14, to answer with what was known that day.',
          ),
        ],
      },
    ],
  };
}

/** One command with its options, and those typed after it. */
export function commandHelpCard(
  lines: readonly HelpLine[],
  options: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>,
): Card {
  const fields = Object.entries(options).map(([name, { description, required }]) => ({
    label: required ? `${name} (needed)` : name,
    value: [plain(description)],
  }));
  return {
    title: lines[0]?.usage ?? 'Help',
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(lines[0]?.description ?? '')] },
      ...(lines.length > 1 ? [{ kind: 'list', items: lines.slice(1).map(toLeaves) } as const] : []),
      ...(fields.length > 0 ? [{ kind: 'fields', fields } as const] : []),
    ],
  };
}

function toLeaves({ usage, description }: HelpLine): readonly Leaf[] {
  return [bold(usage), plain(`: ${description}`)];
}
