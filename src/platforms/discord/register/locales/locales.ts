import { Locale } from 'discord.js';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { LocaleWords } from './locale-words.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** The languages that commands are shown in besides English. Discord shows Spain's to Latin America, too. */
export const LOCALES: readonly { readonly locale: Locale; readonly words: LocaleWords }[] = [
  { locale: Locale.German, words: GERMAN },
  { locale: Locale.French, words: FRENCH },
  { locale: Locale.SpanishES, words: SPANISH },
  { locale: Locale.PortugueseBR, words: PORTUGUESE },
  { locale: Locale.Ukrainian, words: UKRAINIAN },
];
