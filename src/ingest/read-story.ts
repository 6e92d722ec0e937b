import { z } from 'zod';
import type { Story } from '../core/story.ts';
import { readYaml } from './front-matter.ts';

const SLUG = /^[a-z0-9][a-z0-9-]{0,31}$/;
const WORDS = z.array(z.string('a word or phrase').trim().min(1, 'a word or phrase')).default([]);

const STORY = z.strictObject({
  slug: z.string('a name').regex(SLUG, 'lower case letters, digits and hyphens, 1 to 32'),
  title: z.string('a title').trim().min(1, 'a title').max(100, 'at most 100 characters'),
  description: z.string('a text').trim().default(''),
  match: z.strictObject({ all: WORDS, any: WORDS, none: WORDS }).default({ all: [], any: [], none: [] }),
  feeds: z.array(z.url({ protocol: /^https?$/, error: 'an http or https address' })).default([]),
});

/** A story file → its story. Throws a UserError: file, line, what was expected. */
export function readStory(text: string, file: string): Story {
  return readYaml(text, STORY, file, 1);
}
