import { date, type TimeRule } from '../rule.ts';

/** Times without a place in the calendar: "now", "recently", "in the near future", "at present". */
export const vague: readonly TimeRule[] = [
  {
    name: 'present',
    pattern:
      '(right|until)? {w PRESENT} | at present | at the moment | at this time | the present (time|day) | current | these days',
    read: () => date('PRESENT_REF'),
  },
  {
    name: 'past',
    pattern: '(most|just|only)? PAST | the (recent|distant|near)? past | recent',
    read: () => date('PAST_REF'),
  },
  {
    name: 'future',
    pattern:
      '(?<!as) FUTURE (?! (after|before|as)) | the (near|foreseeable|distant|immediate)? future | the (short|near) -? term',
    read: () => date('FUTURE_REF'),
  },
  { name: 'past-units', pattern: '(the)? (recent|(past|last|previous) few) UNITS', read: () => date('PAST_REF') },
  { name: 'future-units', pattern: '(the)? coming UNITS | (the)? next few UNITS', read: () => date('FUTURE_REF') },
];
