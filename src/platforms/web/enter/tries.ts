const MOST_WRONG = 10;
const WINDOW_MS = 5 * 60 * 1000;
const MOST_REMEMBERED = 1000;
/** Groups of an IPv6 address, 16 bits each. */
const GROUPS = 8;

export type Tries = {
  /** Seconds until this address may try again; 0: now. */
  waitSeconds(address: string): number;
  countWrong(address: string): void;
};

type Count = { readonly wrong: number; readonly until: number };

/** After ten wrong tokens, an address has to wait until five minutes after the first of them. */
export function createTries(now: () => Temporal.Instant): Tries {
  const counts = new Map<string, Count>();

  function countOf(network: string): Count | undefined {
    const count = counts.get(network);
    return count && count.until > now().epochMilliseconds ? count : undefined;
  }
  return {
    waitSeconds(address) {
      const count = countOf(toNetwork(address));
      if (!count || count.wrong < MOST_WRONG) return 0;
      return Math.ceil((count.until - now().epochMilliseconds) / 1000);
    },
    countWrong(address) {
      const network = toNetwork(address);
      const count = countOf(network) ?? { wrong: 0, until: now().epochMilliseconds + WINDOW_MS };
      counts.delete(network);
      counts.set(network, { ...count, wrong: count.wrong + 1 });
      const [oldest] = counts.keys();
      if (counts.size > MOST_REMEMBERED && oldest !== undefined) counts.delete(oldest);
    },
  };
}

/** An IPv6 customer can use a whole /64, so only the first four groups count. */
function toNetwork(address: string): string {
  if (!address.includes(':')) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':'));
  const zeros = Array<string>(Math.max(0, GROUPS - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, GROUPS / 2).join(':');
}
