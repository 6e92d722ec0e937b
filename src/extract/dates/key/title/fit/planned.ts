import type { Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';
import type { Segment } from '../clause/segments.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** "can" says what is possible on any day, but for "hopes the port can open". */
const MODALS = words(`will won't would wouldn't shall should shouldn't could couldn't may might must`);
const BE = words(`is are was were be been isn't aren't wasn't weren't`);
const PRESENT_BE = words(`is are isn't aren't`);
const HOPES = words('hope hopes hoped hoping');
const HAVE = words('has have had');
/** Between a helper and its participle. */
const FILLERS = words(
  'not also now all both only never still then yet been be being once likely tentatively formally currently widely',
);

/** After "is": "is due", "are expected to", "was to". */
const PLANNED = words(
  `due set expected scheduled slated planned likely to going about ready poised supposed projected forecast predicted certain bound
  anticipated hoped intended tipped timetabled rescheduled postponed delayed deferred adjourned moved invited asked ordered summoned called
  required obliged entitled allowed booked listed earmarked unlikely eligible free able pending underway`,
);
/** Present verbs of plans before "to", and past ones: "plans to", "promised to". */
const PLANS = words(
  `plans plan hopes hope aims aim wants want intends intend expects expect needs need seeks seek promises promise vows vow pledges
  pledge agrees agree refuses refuse threatens threaten offers offer proposes propose prepares prepare has have continues agreed promised
  vowed pledged planned decided offered proposed threatened invited set scheduled prepares plan`,
);
/** Past verbs whose object is what lies ahead: "called an election for May 3", "scheduled a hearing for". */
const SCHEDULES = words(
  'scheduled rescheduled postponed delayed moved set fixed called proposed planned deferred adjourned demanded ordered given gave',
);
/** Simple presents that a timetable has. */
const TIMETABLED = words(
  `begins begin starts start opens open closes close ends end expires expire meets meet votes vote holds hold hosts host runs run goes go
  takes take comes come returns return arrives arrive leaves leave travels travel visits visit gathers gather convenes convene resumes
  resume reopens reopen faces face plays play airs air launches launch kicks heads head appears appear sits sit speaks speak flies fly
  reports report releases release publishes publish debates debate decides decide celebrates celebrate marks mark tours tour steps
  becomes become lapses lapse falls fall hits hit retires joins join takes lasts last addresses gets get premieres
  reconvenes concludes conclude kicks unveils reveals presents resigns competes compete`,
);
/** "holds a vote", not "holds a lead in the polls" */
const HOLDS = words('holds hold');
const STANDINGS = words('lead share advantage edge majority view views fascination interest power promise record key');
/** "until a new well is sealed" */
const OPENS = words('until till when once before after');
/** "until a panel gives its view" */
const UNTIL = words('until till');
const LEADS_TO_DAY = words('on by in until till for before after from at through');

/**
 * Whether the verb of a clause speaks of what is to come: "will meet", "is due to", "plans to", "voted to strike", "opens". What has
 * happened, or is so, does not belong to a day ahead.
 */
export function isPlanned(
  told: readonly Word[],
  { from, verb, to: end }: Segment,
  timeStart: number,
  cues: Cues,
): boolean {
  const lower = told[verb]?.lower ?? '';
  const next = afterFillers(told, verb + 1, end);
  if (lower === 'can' && HOPES.has(told[from - 1]?.lower ?? '')) return true;
  if (MODALS.has(lower) || /['’]ll$/.test(lower)) return told[next]?.lower !== 'have' || lower === 'will';
  const follows = told[next]?.lower ?? '';
  if (BE.has(lower)) {
    if (!PRESENT_BE.has(lower) && told.slice(next, next + 3).some((word, i) => i > 0 && word.lower === 'have'))
      return false;
    // "was only supposed to open in May": it came otherwise.
    if (lower === 'was' && follows === 'supposed' && told[next - 1]?.lower === 'only') return false;
    if (PLANNED.has(follows)) return leadsToVerb(follows, told[next + 1]?.lower);
    if (PRESENT_BE.has(lower) && /ed$/.test(follows) && OPENS.has(told[from]?.lower ?? '')) return true;
    if (PRESENT_BE.has(lower)) return isProgressive(told, next, timeStart) || isDayOf(told, verb, next, timeStart);
    return false;
  }
  if (lower === 'had') return hadBeenPlanned(told, verb);
  if (told.slice(verb, timeStart).some((word) => FIRM.has(word.lower))) return true;
  if (HAVE.has(lower)) return isPlannedSince(told, verb, next, timeStart) || hasPlan(told, next, end, timeStart);
  if (UNTIL.has(told[from]?.lower ?? '') && /[^s]s$/.test(lower)) return true;
  if (TIMETABLED.has(lower) && !cues.is('set', lower) && !(SEEMS.has(lower) && AS_IF.has(follows)))
    return !HOLDS.has(lower) || !told.slice(verb + 1, end).some((word) => STANDINGS.has(word.lower));
  return EXPECTS.has(lower) || hasPlan(told, verb, end, timeStart);
}

/** "has called a vote on Friday", not "has called a meeting to discuss the blast on Friday". */
function isPlannedSince(told: readonly Word[], have: number, at: number, timeStart: number): boolean {
  const lower = told[at]?.lower ?? '';
  if (!PLANNED.has(lower) || !SCHEDULES.has(lower) || at > have + 1) return PLANNED.has(lower);
  return !told.slice(at, timeStart).some((_, i) => isAim(at + i, told));
}

/** "is to open", "is about to open", not "is to the east" and "is about the money". */
const leadsToVerb = (plan: string, next: string | undefined) =>
  (plan !== 'to' || next !== 'the') && (plan !== 'about' || next === 'to');

/** "hopes it can start", "expects drilling to end" */
const EXPECTS = words('hopes hope expects expect predicts predict');

const HAD_REACH = 6;

/** "had at one time been due to begin" */
function hadBeenPlanned(told: readonly Word[], verb: number): boolean {
  const been = told.slice(verb, verb + HAD_REACH).findIndex(({ lower }) => lower === 'been');
  return been > 0 && PLANNED.has(told[verb + been + 1]?.lower ?? '');
}

function afterFillers(told: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && (FILLERS.has(told[at]?.lower ?? '') || told[at]?.text.endsWith('ly'))) at++;
  return at;
}

/** "appears likely", "appears to have begun" */
const SEEMS = words('appear appears comes come');
const AS_IF = words('to likely unlikely as');

const PROGRESSIVE_REACH = 8;
const AIMS = words('to for by through until on');

/** "is meeting Thursday", not "is haggling over a fund to run through August". */
function isProgressive(told: readonly Word[], at: number, timeStart: number): boolean {
  if (!/ing$/.test(told[at]?.lower ?? '') || NOT_GOING.has(told[at]?.lower ?? '')) return false;
  if (timeStart <= at) return true;
  const between = told.slice(at + 1, timeStart - 1);
  return (
    between.length <= PROGRESSIVE_REACH &&
    !between.some(({ lower }) => AIMS.has(lower)) &&
    !LIMITS.has(told[timeStart - 1]?.lower ?? '')
  );
}

const NOT_GOING = words('hoping looking offering laying trying facing pushing seeking urging');
const LIMITS = words('by through until till');

/** "has a target of May" */
const FIRM = words('target deadline');

/** "the vote is on Monday", "Friday is the deadline". */
function isDayOf(told: readonly Word[], verb: number, next: number, timeStart: number): boolean {
  if (timeStart < verb) return timeStart === 0 || told[next]?.lower === 'the';
  return timeStart - next <= 2 && told.slice(next, timeStart).every(({ lower }) => LEADS_TO_DAY.has(lower));
}

const LONGEST_ASKED = 6;

/** "plans to", "invited the mayor to", "called an election for May 3". */
function hasPlan(told: readonly Word[], verb: number, end: number, timeStart: number): boolean {
  const lower = told[verb]?.lower ?? '';
  const limit = Math.min(end, verb + 2 + LONGEST_ASKED);
  const isToward =
    PLANS.has(lower) &&
    told
      .slice(verb + 1, limit)
      .some((_, i) => isAim(verb + 1 + i, told) && isOfDay(verb + 1 + i, Math.max(timeStart, verb + 2), lower));
  return isToward || (SCHEDULES.has(lower) && isLedByFor(told, timeStart));
}

const NO_VERB = words('the a an its his her their this that those these');

/** "to | open", not "to | the shooting" and "to | 13 billion". */
const isAim = (to: number, told: readonly Word[]) =>
  told[to]?.lower === 'to' && /^\p{Ll}/u.test(told[to + 1]?.text ?? '') && !NO_VERB.has(told[to + 1]?.lower ?? '');

/** "agreed to give money to a fund that …": a day far behind the aim is another's. */
const isOfDay = (to: number, timeStart: number, verb: string) =>
  to < timeStart && (timeStart - to <= LONGEST_AIM || !/ed$/.test(verb));
const LONGEST_AIM = 16;

const FOR = words('for until to till by');
const isLedByFor = (told: readonly Word[], timeStart: number) =>
  [told[timeStart - 1], told[timeStart - 2]].some((word) => FOR.has(word?.lower ?? ''));
