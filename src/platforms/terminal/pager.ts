/** A long answer shown a screen at a time. */
export type Pager = {
  /** The next screen of lines, and whether more follow. Undefined where nothing waits. */
  next(): { readonly text: string; readonly hasMore: boolean } | undefined;
  /** Starts with another text; what was left of the one before is dropped. */
  open(text: string): void;
  drop(): void;
  readonly isOpen: boolean;
};

/** Two rows stay for the prompt. `rows` may change while it is read; undefined: everything is one screen. */
export function createPager(rows: () => number | undefined): Pager {
  let left: readonly string[] = [];
  return {
    get isOpen() {
      return left.length > 0;
    },
    open(text) {
      left = text.split('\n');
    },
    drop() {
      left = [];
    },
    next() {
      if (left.length === 0) return undefined;
      const height = rows();
      const count = height === undefined ? left.length : Math.max(1, height - 2);
      const shown = left.slice(0, count);
      left = left.slice(count);
      return { text: shown.join('\n'), hasMore: left.length > 0 };
    },
  };
}
