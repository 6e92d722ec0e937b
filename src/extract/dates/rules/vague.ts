import { date, type TimeRule } from '../rule.ts';

/** Times without a place in the calendar: "now", "recently", "in the near future", "at present". */
export const vague: readonly TimeRule[] = [
  {
    name: 'present',
    pattern: '(right|until)? {w PRESENT} | at present | at the moment | at this time | the present (time|day)',
    read: () => date('PRESENT_REF'),
  },
  {
    name: 'past',
    pattern: '(most|just|only|as)? PAST | the (recent|distant|near)? past',
    read: () => date('PAST_REF'),
  },
  {
    name: 'future',
    pattern: 'FUTURE | the (near|foreseeable|distant|immediate)? future | the (short|near) - term',
    read: () => date('FUTURE_REF'),
  },
];
