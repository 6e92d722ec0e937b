import { webApi } from '@slack/bolt';
import type { PostingProblem } from '../../../../core/channels/posting-problem.ts';
import { createBoundedMap } from '../../connect/bounded-map.ts';
import type { WebClient } from '../../connect/web-client.ts';

const MAX_CHANNELS_KEPT = 5000;
const FRESH_MS = 10 * 60 * 1000;
const POSTS_ANYWHERE = 'chat:write.public';

export type Posting = {
  /** What prevents posting in a conversation; null if nothing does, or if it is unknown. Never rejects. */
  problemIn(client: WebClient, team: string, channel: string): Promise<PostingProblem | null>;
};

/**
 * Whether the bot may post. It checks whether the bot can read the history, for which it has the scopes everywhere, and
 * which only members can. In public channels it need not be a member. Good results are remembered for a while.
 */
export function createPosting(): Posting {
  const well = createBoundedMap<string, true>(MAX_CHANNELS_KEPT, FRESH_MS);
  return {
    async problemIn(client, team, channel) {
      if (!/^[CG]/.test(channel) || well.get(`${team}/${channel}`)) return null;
      try {
        await client.conversations.history({ channel, limit: 1 });
      } catch (error) {
        const problem = toProblem(error);
        if (problem) return problem;
      }
      well.set(`${team}/${channel}`, true);
      return null;
    },
  };
}

const INVITE = 'Type /invite @Dateline in that channel, then send the command again.';

/** https://docs.slack.dev/reference/methods/conversations.history#errors */
function toProblem(error: unknown): PostingProblem | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const { error: code, response_metadata } = error.data;
  if (code === 'channel_not_found')
    return { message: 'Dateline is not a member of this private channel, so it cannot post here.', hint: INVITE };
  const scopes = response_metadata?.scopes;
  if (code === 'not_in_channel' && scopes && !scopes.includes(POSTS_ANYWHERE))
    return { message: 'Dateline is not a member of this channel, so it cannot post here.', hint: INVITE };
  return null;
}
