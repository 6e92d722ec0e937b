import { assertNever } from '../../core/assert-never.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import type { RulingDecision } from '../../core/rulings/ruling.ts';
import type { Leaf } from '../card.ts';
import { person, plain } from '../parts/leaves/leaves.ts';

/** What a decision is about, in a few words: the title of its confirmation. */
export function decisionTitle(decision: RulingDecision): string {
  switch (decision.kind) {
    case 'same':
      return `${decision.names[0]} and ${decision.names[1]} are one`;
    case 'split':
      return `${decision.name} is kept apart`;
    case 'speaker':
      return decision.speaker === null ? `Not said by ${decision.found}` : `Said by ${decision.speaker}`;
    case 'not-speech':
      return 'Not speech';
    case 'date-added':
      return `New date: ${decision.event}, ${showDate(decision.date)}`;
    case 'date-moved':
      return `Moved to ${showDate(decision.to)}: ${decision.on.event}`;
    case 'date-confirmed':
      return `Confirmed: ${decision.on.event}, ${showDate(decision.on.date)}`;
    case 'date-dismissed':
      return `Dismissed: ${decision.on.event}, ${showDate(decision.on.date)}`;
    default:
      return assertNever(decision);
  }
}

/** The same with the words that it holds on. */
export function decisionLeaves(decision: RulingDecision): readonly Leaf[] {
  switch (decision.kind) {
    case 'same':
      return [person(decision.names[0]), plain(' and '), person(decision.names[1]), plain(' are one')];
    case 'split':
      return [person(decision.name), plain(' is not joined with other names')];
    case 'speaker':
      return [plain(`“${decision.on.text}” was `), ...speakerWords(decision.found, decision.speaker)];
    case 'not-speech':
      return [plain(`“${decision.on.text}” is not speech`)];
    case 'date-added':
      return [plain(`Date added: ${decision.event}, ${showDate(decision.date)}`)];
    case 'date-moved':
      return [plain(`Date moved, ${showDate(decision.on.date)} → ${showDate(decision.to)}: ${decision.on.event}`)];
    case 'date-confirmed':
      return [plain(`Date confirmed, ${showDate(decision.on.date)}: ${decision.on.event}`)];
    case 'date-dismissed':
      return [plain(`Date dismissed, ${showDate(decision.on.date)}: ${decision.on.event}`)];
    default:
      return assertNever(decision);
  }
}

function speakerWords(found: string, speaker: string | null): readonly Leaf[] {
  return speaker === null
    ? [plain('not said by '), person(found)]
    : [plain('said by '), person(speaker), plain(', not by '), person(found)];
}
