import type { Gender } from '../person.ts';
import { foldText } from '../text/fold.ts';
import { isNobleTitle, splitName } from '../text/names/name-key.ts';
import type { Entity, EntityRole } from './entity.ts';
import type { NameRecord } from './name-record.ts';
import { listSpokenNames } from './speaker-keys.ts';

const MAX_NEWEST = 3;

/** Builds one entity of the records that are its own. `key` tells it from others; the order of records does not matter. */
export function buildEntity(key: string, records: readonly NameRecord[]): Entity {
  const ordered = [...records].sort(byDay);
  const names = countForms(ordered.map(({ article, name }) => ({ article, form: name })));
  const name = (names.find(({ form }) => isFull(form)) ?? names[0])?.form ?? '';
  const all = countForms(
    ordered.flatMap(({ article, name: own, aliases }) => [own, ...aliases].map((form) => ({ article, form }))),
  );
  return {
    id: `${ordered[0]?.kind ?? 'person'}:${key}`,
    kind: ordered[0]?.kind ?? 'person',
    name,
    forms: all.map(({ form }) => form).filter((form) => form !== name),
    roles: rolesOf(ordered),
    gender: genderOf(ordered),
    articles: [...new Set(ordered.map(({ article }) => article))].sort(),
    newest: newestOf(ordered),
    spoken: listSpokenNames(ordered),
    outlets: new Set(ordered.flatMap(({ outlet }) => outlet ?? [])).size,
    mentions: sum(ordered.map(({ mentions }) => mentions)),
    statements: sum(ordered.map(({ statements }) => statements)),
  };
}

/** A given name and a surname, rather than an initial or a title and a surname. */
function isFull(form: string): boolean {
  const [given = ''] = splitName(form.split(' ')).given;
  return given.length > 1 && !isNobleTitle(given);
}

/** Newest first; undated ones last. */
function byDay(a: NameRecord, b: NameRecord): number {
  return (
    compare(b.day ?? '', a.day ?? '') ||
    compare(a.article, b.article) ||
    compare(a.name, b.name) ||
    compare(a.role ?? '', b.role ?? '')
  );
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function newestOf(records: readonly NameRecord[]): readonly string[] {
  const known = records.filter(({ isKnown }) => isKnown).map(({ article }) => article);
  return [...new Set(known)].slice(0, MAX_NEWEST);
}

type FormCount = { readonly form: string; readonly articles: number };

/** The forms, the most used first. */
function countForms(forms: readonly { readonly article: string; readonly form: string }[]): readonly FormCount[] {
  const counted = Map.groupBy(forms, ({ form }) => form);
  return [...counted]
    .map(([form, own]) => ({
      form,
      articles: new Set(own.map(({ article }) => article)).size,
    }))
    .sort((a, b) => b.articles - a.articles || b.form.length - a.form.length || compare(a.form, b.form));
}

function rolesOf(records: readonly NameRecord[]): readonly EntityRole[] {
  const roles = new Map<string, EntityRole>();
  for (const { role, day, article } of records)
    if (role !== null && !roles.has(foldText(role))) roles.set(foldText(role), { role, day, article });
  return [...roles.values()];
}

/** What most articles that tell it say; unknown where as many say the other. */
function genderOf(records: readonly NameRecord[]): Gender {
  const male = records.filter(({ gender }) => gender === 'male').length;
  const female = records.filter(({ gender }) => gender === 'female').length;
  if (male === female) return 'unknown';
  return male > female ? 'male' : 'female';
}
