/** A time expression in a text, with its value as in TIMEX3 (ISO-TimeML 1.2). */
export type TimeExpression = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** 2016-08-01, 2016-07, 2016-W29, 2016-Q3, 2016-SU, 2016-07-13T09:00, P2W, XXXX-WXX-2, PRESENT_REF … */
  readonly value: string;
  /** The name of the rule that found it. */
  readonly rule: string;
};
