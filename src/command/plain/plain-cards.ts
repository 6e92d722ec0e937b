import type { Button, Card } from '../../card/card.ts';
import { plain } from '../../card/parts/leaves/leaves.ts';
import type { NamedStory, Reading } from './reading.ts';
import { CALENDAR } from './take-format.ts';

const SHOWN_CHARS = 120;

const clip = (text: string) => (text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS - 1).trimEnd()}…`);

/** Two or three readings that are as good: the asker chooses. */
export function chooseCard(readings: readonly Reading[]): Card {
  return {
    title: 'Which do you mean?',
    tone: 'notice',
    blocks: [{ kind: 'buttons', buttons: readings.map(toButton) }],
  };
}

/** What would be changed; the button does it, with the right it needs. */
export function confirmCard(reading: Reading): Card {
  return {
    title: `${reading.says}?`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain('Nothing is changed until you press the button.')] },
      { kind: 'buttons', buttons: [{ ...toButton(reading), label: reading.confirm ?? '', style: 'primary' }] },
    ],
  };
}

/** What was not understood, and what can be run instead. */
export function puzzledCard(text: string, suggested: readonly Button[]): Card {
  const help: Button = { label: 'What you can ask', command: 'help', values: {} };
  const words = clip(text.trim());
  return {
    title: words === '' ? 'Ask something' : `Not understood: “${words}”`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain('Ask what someone said, who someone is, when something is, or what changed.')] },
      { kind: 'buttons', buttons: [...suggested, help] },
    ],
  };
}

/** An answer was asked for as a file: where there is one, and the answer itself. */
export function noFileCard(format: string, stories: readonly NamedStory[], readings: readonly Reading[]): Card {
  const [only, ...others] = stories;
  const slug = only && others.length === 0 ? only.slug : '<story>';
  const says =
    format === CALENDAR
      ? `Where the desk runs, “dateline calendar ${slug}” writes the key dates as an .ics file.`
      : `Where the desk runs, “dateline story ${slug} --json” writes a story as data, and “dateline ask "…" --json” an answer.`;
  const shown = readings.filter(({ card }) => !card).map(toButton);
  const help: Button = { label: 'What you can ask', command: 'help', values: {} };
  return {
    title: `Answers here cannot be downloaded as ${format}.`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain(says)] },
      { kind: 'buttons', buttons: shown.length > 0 ? shown : [help] },
    ],
  };
}

/** What is asked for, but does not stand in any article. */
export function unknownCard(title: string, suggested: readonly Button[]): Card {
  return {
    title,
    tone: 'notice',
    blocks: suggested.length > 0 ? [{ kind: 'buttons', buttons: suggested }] : [],
  };
}

function toButton({ says, call }: Reading): Button {
  return { label: says, command: call.path, values: call.values };
}
