import type { Button } from '../card.ts';

/** Sets up an alert on a story, a person or a feed, where it is pressed. */
export function alertButton(values: { readonly [what in 'story' | 'people' | 'feed']?: string }): Button {
  return { label: 'Alert here', command: 'alert add', values };
}
