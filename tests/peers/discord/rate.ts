/** How many posts a channel takes in how long; the service's own is 5 in 5 seconds. */
export type Rate = { readonly limit: number; readonly perMs: number };

type RateAnswer = { readonly isOver: boolean; readonly headers: Readonly<Record<string, string>> };

export type RateKeeper = { take(method: string, path: string): RateAnswer };

const POSTS = /^\/channels\/\d+\/messages$/;
const MS = 1000;

/** Counts posts a channel and says in the headers how many are left, as the service does. */
export function createRateKeeper(rate: Rate | undefined, nowMs: () => number): RateKeeper {
  const windows = new Map<string, { count: number; endsMs: number }>();

  function take(method: string, path: string): RateAnswer {
    if (!rate || method !== 'POST' || !POSTS.test(path)) return { isOver: false, headers: {} };
    const known = windows.get(path);
    const window = known && known.endsMs > nowMs() ? known : { count: 0, endsMs: nowMs() + rate.perMs };
    windows.set(path, window);
    window.count += 1;
    return {
      isOver: window.count > rate.limit,
      headers: toHeaders(rate, window.count, (window.endsMs - nowMs()) / MS),
    };
  }

  return { take };
}

function toHeaders({ limit }: Rate, count: number, seconds: number): RateAnswer['headers'] {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - count)),
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': 'posts',
    ...(count > limit ? { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' } : {}),
  };
}
