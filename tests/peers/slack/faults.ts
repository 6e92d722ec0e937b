import type { Answer } from './server.ts';

/** What goes wrong with a call: the service answers so, never, or takes it and its answer is lost. */
export type Fault =
  | { readonly status: number }
  | { readonly retryAfter: number }
  | { readonly error: string }
  | 'hang'
  | 'answer lost';

export type Faults = {
  /** The next `times` calls of the method ('response_url' for answers to one) go wrong so. */
  add(method: string, fault: Fault, times: number): void;
  take(method: string): Fault | undefined;
};

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add: (method, fault, times) => {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => waiting.get(method)?.shift(),
  };
}

export function answerFault(fault: Exclude<Fault, 'answer lost'>): Answer | undefined {
  if (fault === 'hang') return undefined;
  if ('status' in fault) return { status: fault.status, body: 'upstream connect error' };
  if ('error' in fault) return { status: 200, body: { ok: false, error: fault.error } };
  return {
    status: 429,
    headers: { 'retry-after': String(fault.retryAfter) },
    body: { ok: false, error: 'ratelimited' },
  };
}
