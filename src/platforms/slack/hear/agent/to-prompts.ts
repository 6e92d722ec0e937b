import { type Command, isGroup } from '../../../../command/define.ts';
import { shortenForSlack } from '../../draw/render-buttons.ts';

/** What Slack offers at the top of a conversation: its label, and the message it sends. */
export type SlackPrompt = { readonly title: string; readonly message: string };

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MAX_PROMPTS = 4;
const MAX_PROMPT_TITLE_CHARS = 60;

export const DATES_PROMPT: SlackPrompt = { title: 'Which dates lie ahead?', message: 'dates' };
export const HELP_PROMPT: SlackPrompt = { title: 'What can I ask?', message: 'help' };

/** The stories that exist, then what can always be asked. */
export function toPrompts(commands: readonly Command[]): SlackPrompt[] {
  const stories = commands.flatMap((command) =>
    isGroup(command) && command.story !== undefined && command.movedTo === undefined
      ? [{ title: titleOf(command.storyTitle ?? command.story), message: `${command.name} summary` }]
      : [],
  );
  return [...stories.slice(0, MAX_PROMPTS - 1), DATES_PROMPT, HELP_PROMPT].slice(0, MAX_PROMPTS);
}

function titleOf(story: string): string {
  return shortenForSlack(`What is new: ${story}`, MAX_PROMPT_TITLE_CHARS);
}
