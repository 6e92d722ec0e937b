import type { Button, Card, Leaf } from './card.ts';
import { bold, plain } from './parts/leaves/leaves.ts';

export type HelpLine = { readonly usage: string; readonly description: string };

/** Something that people come for, and the commands for it. */
export type HelpTopic = { readonly label: string; readonly usage: string };

/** What can be asked, on one screen; the buttons lead on. */
export function helpStartCard(topics: readonly HelpTopic[], steps: readonly Button[]): Card {
  const all: Button = { label: 'All commands', command: 'help', values: { command: 'all' } };
  return {
    title: 'What you can ask',
    tone: 'answer',
    blocks: [
      {
        kind: 'text',
        leaves: [
          plain(
            'Ask in your own words: who said what about something, who someone is, when something is, what changed.',
          ),
        ],
      },
      { kind: 'list', items: topics.map(({ label, usage }) => [bold(`${label}:`), plain(` ${usage}`)]) },
      {
        kind: 'text',
        leaves: [plain('/help digest shows how to type one. Add as-of:2016-07-14 to see what was known that day.')],
      },
      { kind: 'buttons', buttons: [...steps, all] },
    ],
  };
}

/** Every command, how to type it and what it does. */
export function helpCard(lines: readonly HelpLine[]): Card {
  return {
    title: 'All commands',
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
