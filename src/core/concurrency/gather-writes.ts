export type GatherParts<Given, Made> = {
  /** How many are written together at most. */
  readonly most: number;
  /** How long a write waits for others to go with it, unless so many are there; 0: not at all. */
  readonly pauseMs: number;
  /** Writes all or none; the results in the same order. */
  readonly write: (batch: readonly Given[]) => Promise<readonly Made[]>;
};

type Waiting<Given, Made> = {
  readonly given: Given;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Writes together what comes while something is being written, or during the pause before: a group costs the disk as much as
 * one. If a group fails, each of its members is tried alone, so that only what is wrong fails.
 */
export function gatherWrites<Given, Made>({
  most,
  pauseMs,
  write,
}: GatherParts<Given, Made>): (given: Given) => Promise<Made> {
  let waiting: Waiting<Given, Made>[] = [];
  let isWriting = false;

  async function writeGroup(group: readonly Waiting<Given, Made>[]): Promise<void> {
    try {
      const made = await write(group.map(({ given }) => given));
      for (const [at, { resolve, reject }] of group.entries())
        if (at in made) resolve(made[at] as Made);
        else reject(new Error('a write had no result'));
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) await writeGroup([one]);
    }
  }

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      if (pauseMs > 0 && waiting.length < most) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await writeGroup(group);
    }
    isWriting = false;
  }

  return (given) =>
    new Promise((resolve, reject) => {
      waiting.push({ given, resolve, reject });
      if (!isWriting) void writeAll();
    });
}
