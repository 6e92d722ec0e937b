/** How the app acknowledged a delivery: what it said back, and how long it took. */
export type Ack = { readonly status: number; readonly body: unknown; readonly ms: number };

export type Delivery = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: object;
  /** The same number again is the same delivery sent again. */
  readonly number: number;
  readonly retry: number;
};

/** Takes what happens in the workspace to the app: over a socket, or as signed requests. */
export type Transport = {
  deliver(delivery: Delivery): Promise<Ack>;
  close(): Promise<void>;
};
