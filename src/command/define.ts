import type { Card, Values } from '../card/card.ts';
import type { Channel, Workspace } from '../core/channels/channel.ts';
import type { Maker } from '../core/channels/maker.ts';
import type { PostingProblem } from '../core/channels/posting-problem.ts';
import type { AddToCalendar } from '../core/dates/calendar-event.ts';
import type { SharedFile } from '../core/shared-file.ts';
import type { Desk } from '../desk/desk.ts';
import type { Right } from './rights/right.ts';
import type { WhoManages } from './rights/who-manages.ts';

/** Who asks, and from where. */
export type Caller = {
  readonly channel: Channel;
  /** The platform's id of the person. */
  readonly user: string;
  /** Their name as the platform shows it, if it tells one. */
  readonly name?: string;
  /** IANA time zone of the person, if the platform tells it. */
  readonly zone: string | null;
  /** What they may do here. */
  readonly right: Right;
  /**
   * The workspace whose desk they ask, where the channel does not tell: in a direct message on Discord, the server they
   * share with Dateline; null if there is none. Never rejects.
   */
  readonly home?: () => Promise<Workspace | null>;
  /**
   * The same person in another channel or server, as typed after `in:`, with their right there; a server alone has a
   * channel without an id. Undefined if they may not know of such a place; absent on platforms that have only one place.
   */
  readonly elsewhere?: (typed: string) => Promise<Caller | undefined>;
  /** Who manages this place; absent if that is the same everywhere on the platform. Never rejects. */
  readonly whoManages?: () => Promise<WhoManages>;
  /** What would prevent later posts in the channel; null if nothing does, absent if the platform does not check. */
  readonly canPost?: () => Promise<PostingProblem | null>;
  /**
   * A file that they shared, from its id or link as typed; undefined if that names none. Throws a UserError if it cannot be
   * read. Absent on platforms whose files have an open address.
   */
  readonly sharedFile?: (typed: string) => Promise<SharedFile | undefined>;
  /** Adds an event to the calendar of this place; absent if it has none. */
  readonly addToCalendar?: AddToCalendar;
};

export type CommandContext = {
  readonly desk: Desk;
  /** When the command was sent. */
  readonly now: Temporal.Instant;
  /** Articles published after this day (YYYY-MM-DD) are ignored; null: none are. */
  readonly asOf: string | null;
  readonly caller: Caller;
  readonly commands: readonly Command[];
};

export type Choice = { readonly name: string; readonly value: string };
export type SuggestContext = Pick<CommandContext, 'desk' | 'now' | 'asOf' | 'caller'> & {
  /** The story whose own command is being typed. */
  readonly story: string | null;
};

export type OptionType = 'text' | 'integer' | 'boolean' | 'date' | 'zone' | 'time';

/** One option: Discord's schema, the text grammar, /help and every validation message come from it. */
export type Option = {
  readonly type: OptionType;
  /** What a form calls it: "Quiet hours"; made from its name if absent. */
  readonly label?: string;
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly min?: number;
  readonly max?: number;
  /** In text, takes all remaining words instead of one. */
  readonly rest?: boolean;
  /** In text, a phrase keeps its quotation marks: they mean something to the command. */
  readonly phrases?: boolean;
  /** In text: how many of the remaining words belong to this option (a name of several words); 1 if absent. */
  readonly take?: (context: SuggestContext, words: readonly string[]) => Promise<number>;
  /** In text, given only by name (`key:value`), never by position. */
  readonly named?: boolean;
  /**
   * A text of several lines. Platforms whose command line holds one line ask for it in a form. In text, everything
   * that remains, as typed.
   */
  readonly multiline?: boolean;
  /** Takes several values, comma-separated; a form lets people choose them one by one. */
  readonly many?: boolean;
  /** The value is the address of a file; a platform that can attach one to a command offers that. */
  readonly isFile?: boolean;
  /** A file with this ending that is shared without a command runs the action, with these values as well. */
  readonly sharedAlone?: { readonly ending: string; readonly values: Values };
  /** If given, the option with this name is not needed. */
  readonly insteadOf?: string;
  /** Filled in with the time the message was posted (ISO 8601) if the command is chosen in a message's menu. */
  readonly messageTime?: boolean;
  /** Filled in with the first web address in the message if the command is chosen in a message's menu. */
  readonly messageLink?: boolean;
  readonly suggest?: (context: SuggestContext, typed: string) => Promise<readonly Choice[]>;
};

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'integer' ? number : O['type'] extends 'boolean' ? boolean : string;
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

export type CommandSpec<O extends Options> = {
  readonly name: string;
  readonly description: string;
  /** What a form calls it: "Every weekday at"; its name if absent. */
  readonly label?: string;
  /** Who sees the answer first: only the caller (with a button to post it), or the channel. */
  readonly visibility: 'caller' | 'channel';
  /** The least right that its caller needs. */
  readonly right: Right;
  /** In a direct message it concerns only the caller's own things, so a member may run it. */
  readonly ownInDirect?: boolean;
  /** It concerns the channel where it is sent, or another one given with `in:`. */
  readonly ofChannel?: boolean;
  /** Changes something of the caller's own, so it is audited too. */
  readonly changes?: boolean;
  /** Name of this command in the menu of a chat message, whose text becomes the value of the multiline option. */
  readonly messageMenu?: string;
  readonly options: O;
  /**
   * Actions typed after its name ("/quote wrong …"). A command line that cannot offer both has them only as buttons, and
   * after /dateline.
   */
  readonly also?: readonly Action[];
  /**
   * The options that a form asks for, filled in with what is known, if a call names a thing and changes nothing about it.
   * Undefined: the command runs, as it always does on platforms without forms. May throw a UserError: no such thing.
   */
  fillIn?(values: OptionValues<O>, context: CommandContext): Promise<Readonly<Record<string, string>> | undefined>;
  /** Who made what it changes; only an operator may change what others or the desk made. May throw a UserError: no such thing. */
  whose?(values: OptionValues<O>, context: CommandContext): Promise<readonly Maker[]>;
  run(values: OptionValues<O>, context: CommandContext): Promise<Card>;
};

/** A command without the types of its options, as lists, grammars and platforms use it. */
export type Action = Omit<CommandSpec<Options>, 'run' | 'whose' | 'fillIn'> & {
  fillIn?(values: AnyValues, context: CommandContext): Promise<Readonly<Record<string, string>> | undefined>;
  whose?(values: AnyValues, context: CommandContext): Promise<readonly Maker[]>;
  run(values: AnyValues, context: CommandContext): Promise<Card>;
};

type AnyValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** A command with several actions ("/digest daily …", "/digest list"); `fallback` runs if none is named. */
export type CommandGroup = {
  readonly name: string;
  readonly description: string;
  /** The title of its form, at most 24 characters: "Post a digest"; its name if absent. */
  readonly formTitle?: string;
  readonly actions: readonly Action[];
  readonly fallback: string;
  /** Set if the command belongs to a story; on Discord it is then a guild command. */
  readonly story?: string;
  readonly storyTitle?: string;
  /** Other names that are understood when typed or pressed, but not offered. */
  readonly aliases?: readonly string[];
  /** The command that replaced it, if this one is kept for people who know the old name. */
  readonly movedTo?: string;
};

export type Command = Action | CommandGroup;

export function defineCommand<const O extends Options>(spec: CommandSpec<O>): Action {
  // The runner has validated the values against spec.options before it calls run.
  return spec as unknown as Action;
}

export function defineGroup(group: CommandGroup): CommandGroup {
  return group;
}

export function isGroup(command: Command): command is CommandGroup {
  return 'actions' in command;
}
