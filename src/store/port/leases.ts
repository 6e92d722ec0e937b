/** What only one process may do at a time, such as holding a chat connection. */
export type Leases = {
  /** Takes or renews a lease until then, in one statement; false while another process holds it. */
  hold(
    name: string,
    lease: { readonly owner: string; readonly now: Temporal.Instant; readonly until: Temporal.Instant },
  ): Promise<boolean>;
  /** Gives it up, so that another process can take it at once. */
  release(name: string, owner: string): Promise<void>;
  /** Names and owners of leases that ran out. */
  expired(now: Temporal.Instant): Promise<readonly { readonly name: string; readonly owner: string }[]>;
  /** Deletes a lease that ran out; false if its owner renewed it in the meantime. */
  drop(name: string, now: Temporal.Instant): Promise<boolean>;
};
