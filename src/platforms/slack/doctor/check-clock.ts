import type { webApi } from '@slack/bolt';
import type { Checkup } from '../../../core/checkup.ts';
import { REPLAY_WINDOW_S } from '../limits.ts';
import { reasonOf } from './reason-of.ts';
import { well } from './well.ts';

const CLOCK = 'Slack clock';
const USUAL_API = 'https://slack.com/api/';
/** With clocks a minute apart, even a slow request is still within the window. */
const MOST_APART_S = 60;

/** Compares this machine's clock with Slack's, from the Date header of an answer. */
export async function checkClock(options: webApi.WebClientOptions, now: () => Temporal.Instant): Promise<Checkup> {
  try {
    const ask = options.fetch ?? fetch;
    const { headers } = await ask(new URL('api.test', options.slackApiUrl ?? USUAL_API).href, { method: 'POST' });
    return toFinding(Date.parse(headers.get('date') ?? ''), now());
  } catch (error) {
    return { what: CLOCK, isWell: false, says: reasonOf(error, options), hint: 'Check the network.' };
  }
}

function toFinding(theirsMs: number, ours: Temporal.Instant): Checkup {
  if (Number.isNaN(theirsMs)) return well(CLOCK, 'not checked: Slack’s answer had no date');
  const apart = Math.round((ours.epochMilliseconds - theirsMs) / 1000);
  const says = `this machine is ${Math.abs(apart)} s ${apart < 0 ? 'behind' : 'ahead of'} Slack`;
  if (Math.abs(apart) <= MOST_APART_S) return well(CLOCK, says);
  const hint = `Set the clock of this machine: in HTTP mode requests more than ${REPLAY_WINDOW_S} s apart are refused.`;
  return { what: CLOCK, isWell: false, says, hint };
}
