import { isRecord, type Json, recordsOf, textOf } from './json.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = `id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419
  sv-SE th tr uk vi`.split(/\s+/);
const DESCRIPTION = 100;

/** What is wrong with the names and descriptions in other languages of commands, of their subcommands and options. */
export function problemsOfLocales(parts: readonly Json[], where: string): readonly string[] {
  return [
    ...parts.flatMap((part) => problemsOfPart(part, `${where} ${textOf(part.name)}`.trim())),
    ...LOCALES.flatMap((locale) => problemsOfNames(parts, locale, where)),
  ];
}

function problemsOfPart(part: Json, where: string): readonly string[] {
  const names = entriesOf(part.name_localizations);
  const descriptions = entriesOf(part.description_localizations);
  return [
    ...[...names, ...descriptions]
      .filter(([key]) => !LOCALES.includes(key))
      .map(([key]) => `${where}: locale “${key}”`),
    ...names.filter(([, name]) => !isName(name)).map(([, name]) => `${where}: name “${name}”`),
    ...descriptions
      .filter(([, text]) => !text || text.length > DESCRIPTION)
      .map(([key]) => `${where}: ${key} description`),
    ...problemsOfLocales(recordsOf(part.options), where),
  ];
}

/** A name in a language is neither another's English name nor another's in that language. */
function problemsOfNames(parts: readonly Json[], locale: string, where: string): readonly string[] {
  const shown = parts.map((part) => nameIn(part, locale));
  return parts.flatMap((part, i) => {
    const name = shown[i] ?? '';
    const isTwice = parts.some((other, j) => i !== j && (shown[j] === name || textOf(other.name) === name));
    return isTwice ? [`${where} ${textOf(part.name)}: “${name}” twice in ${locale}`.trim()] : [];
  });
}

function nameIn({ name, name_localizations: names }: Json, locale: string): string {
  return (isRecord(names) && textOf(names[locale])) || textOf(name);
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function entriesOf(words: unknown): readonly (readonly [string, string])[] {
  return isRecord(words) ? Object.entries(words).map(([locale, word]) => [locale, textOf(word)] as const) : [];
}
