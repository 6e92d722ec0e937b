import type { Drafts } from './drafts/drafts.ts';
import type { Feeds } from './feeds/feeds.ts';
import type { Polling } from './poll/polling.ts';
import type { Texts } from './take/texts.ts';

/** Everything about reading; each caller gets only the part it needs. */
export type Following = Feeds & Texts & Polling & { readonly drafts: Drafts };
