import { MAX_LABEL_WORDS, MIN_LABEL_WORDS } from '../label-bounds.ts';

/** "primaries to decide", "primary on the first": cut off, not "the talks to resume". */
const CUT_OFF =
  / to (?:decide|amend|choose|elect|pick|win|determine|discuss|review|consider|stop|change|fill|replace)$|\s(?:the|its) (?:first|second|next|last|other)$/;

/** Three words ("the Geneva conference"), not "his holiday at home". */
export function isNamed(name: string): boolean {
  const count = name.split(' ').length;
  if (
    POSSESSIVE.test(name) ||
    CUT_OFF.test(name) ||
    count > MAX_LABEL_WORDS ||
    /\s(?:covering|including|regarding|concerning)$/.test(name)
  )
    return false;
  return count >= MIN_LABEL_WORDS && !/\sfor the (?:first|second|third) time$/.test(name);
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|including|some|any)\b/i;
