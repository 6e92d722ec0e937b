import type { Fetch } from '../../ingest/fetch/result/fetched.ts';
import type { Workspaces } from '../../store/port/workspaces/workspaces.ts';

export type QuotaParts = {
  readonly workspace: string;
  readonly workspaces: Pick<Workspaces, 'countFetch'>;
  /** How many addresses it may ask for on a day (UTC). */
  readonly most: number;
  readonly now: () => Temporal.Instant;
};

const SECOND_MS = 1000;

/** Asks for addresses on behalf of a workspace, up to its quota: one workspace's thousand feeds do not stop the others'. */
export function withQuota(fetch: Fetch, { workspace, workspaces, most, now }: QuotaParts): Fetch {
  return async (request) => {
    const today = now().toZonedDateTimeISO('UTC');
    const count = await workspaces.countFetch(workspace, today.toPlainDate().toString());
    if (count <= most) return fetch(request);
    const tomorrow = today.add({ days: 1 }).startOfDay().epochMilliseconds;
    return {
      kind: 'failed',
      how: 'busy',
      reason: `this workspace has used its ${most.toLocaleString('en')} requests for today; it goes on after midnight UTC`,
      retryAfterSeconds: Math.ceil((tomorrow - today.epochMilliseconds) / SECOND_MS),
    };
  };
}
