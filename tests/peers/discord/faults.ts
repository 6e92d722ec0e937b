/** What goes wrong with the next matching requests. */
export type Fault = {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many matching requests pass first. */
  readonly skip?: number;
  /** How many requests; 1 where absent. */
  readonly times?: number;
  readonly kind:
    | {
        readonly is: 'status';
        readonly status: number;
        readonly code?: number;
        readonly message?: string;
        readonly isHtml?: boolean;
      }
    /** 429 with Retry-After. */
    | { readonly is: 'limited'; readonly retryAfterMs: number; readonly isGlobal?: boolean }
    /** No answer until the peer closes; with `done`, the request is carried out all the same. */
    | { readonly is: 'hang'; readonly done: boolean }
    /** The connection breaks; with `done`, after the request was carried out. */
    | { readonly is: 'cut'; readonly done: boolean };
};

export type Faults = {
  add(fault: Fault): void;
  /** The fault for a request, used up by one. */
  take(method: string, path: string): Fault['kind'] | undefined;
};

export function createFaults(): Faults {
  const waiting: { fault: Fault; skip: number; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
    },
    take: (method, path) => {
      const found = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
      if (!found) return undefined;
      if (found.skip > 0) {
        found.skip -= 1;
        return undefined;
      }
      found.left -= 1;
      return found.fault.kind;
    },
  };
}

function matches(fault: Fault, method: string, path: string): boolean {
  return (fault.method ?? method) === method && (fault.path?.test(path) ?? true);
}
