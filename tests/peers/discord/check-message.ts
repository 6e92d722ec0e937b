import { isRecord, type Json, numberOf, recordsOf, textOf } from './json.ts';
import { emptyMessage, invalidBody } from './refusal.ts';

const V2 = 1 << 15;
const IN_CONTAINER = [1, 9, 10, 12, 13, 14];
const AT_TOP = [...IN_CONTAINER, 17];
const OLD = [1];
const LIMITS = {
  components: 40,
  text: 4000,
  content: 2000,
  embeds: 10,
  embedText: 6000,
  row: 5,
  label: 80,
  id: 100,
  options: 25,
};

/** Throws what the service would answer to a message it refuses. */
export function checkMessage(body: Json, files: readonly string[]): void {
  const problems = isV2(body) ? problemsOfV2(body, files) : problemsOfOld(body);
  if (problems.length > 0) throw invalidBody(problems);
  const isEmpty = !textOf(body.content) && recordsOf(body.embeds).length + recordsOf(body.components).length === 0;
  if (isEmpty && files.length === 0) throw emptyMessage();
}

function isV2(body: Json): boolean {
  return (numberOf(body.flags) & V2) !== 0;
}

/** The components and all they hold. */
export function allComponents(body: Json): readonly Json[] {
  return recordsOf(body.components).flatMap(withNested);
}

function withNested(component: Json): readonly Json[] {
  const accessory = isRecord(component.accessory) ? [component.accessory] : [];
  const nested = [...recordsOf(component.components), ...accessory].flatMap(withNested);
  // Every item of a gallery is counted too: the strict reading.
  return [component, ...nested, ...recordsOf(component.items)];
}

function problemsOfV2(body: Json, files: readonly string[]): readonly string[] {
  const all = allComponents(body);
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => textOf(content));
  const text = texts.reduce((sum, content) => sum + content.length, 0);
  return [
    ...(textOf(body.content) ? ['content: not with IS_COMPONENTS_V2'] : []),
    ...(recordsOf(body.embeds).length > 0 ? ['embeds: not with IS_COMPONENTS_V2'] : []),
    ...(all.length > LIMITS.components ? [`components: ${all.length} of at most ${LIMITS.components}`] : []),
    ...(text > LIMITS.text ? [`components: ${text} characters of text, at most ${LIMITS.text}`] : []),
    ...(texts.some((content) => content.trim() === '') ? ['components: a text display without text'] : []),
    ...recordsOf(body.components).flatMap((component) => problemsOfPlace(component, AT_TOP)),
    ...problemsOfButtons(all),
    ...problemsOfMedia(all, files),
  ];
}

function problemsOfOld(body: Json): readonly string[] {
  const embedText = recordsOf(body.embeds).reduce((sum, embed) => sum + lengthOfEmbed(embed), 0);
  return [
    ...(textOf(body.content).length > LIMITS.content ? ['content: at most 2000 characters'] : []),
    ...(recordsOf(body.embeds).length > LIMITS.embeds ? ['embeds: at most 10'] : []),
    ...(embedText > LIMITS.embedText ? ['embeds: at most 6000 characters in all'] : []),
    ...recordsOf(body.components).flatMap((component) => problemsOfPlace(component, OLD)),
    ...problemsOfButtons(allComponents(body)),
  ];
}

function problemsOfPlace(component: Json, allowed: readonly number[]): readonly string[] {
  const type = numberOf(component.type);
  if (!allowed.includes(type)) return [`components: type ${type} cannot stand here`];
  if (type === 17) return recordsOf(component.components).flatMap((part) => problemsOfPlace(part, IN_CONTAINER));
  const parts = recordsOf(component.components);
  if (type === 9) return problemsOfSection(component, parts);
  return type === 1 ? problemsOfRow(parts) : [];
}

function problemsOfSection({ accessory }: Json, parts: readonly Json[]): readonly string[] {
  return [
    ...(parts.length < 1 || parts.length > 3 ? ['components: a section holds 1 to 3 texts'] : []),
    ...(parts.some((part) => part.type !== 10) ? ['components: a section holds texts alone'] : []),
    ...(isRecord(accessory) && (accessory.type === 2 || accessory.type === 11) ? [] : ['accessory: required']),
  ];
}

function problemsOfRow(parts: readonly Json[]): readonly string[] {
  const selects = parts.filter(({ type }) => type === 3);
  const others = parts.filter(({ type }) => type !== 2 && type !== 3);
  return [
    ...(parts.length < 1 || parts.length > LIMITS.row ? ['components: a row holds 1 to 5 buttons'] : []),
    ...(selects.length > 0 && parts.length > 1 ? ['components: a select has its row to itself'] : []),
    ...others.map(({ type }) => `components: type ${type} cannot stand in a row`),
    ...selects.flatMap(({ options }) => problemsOfOptions(recordsOf(options))),
  ];
}

function problemsOfOptions(options: readonly Json[]): readonly string[] {
  const values = options.map(({ value }) => textOf(value));
  const isLong = options.some(({ label, value }) => textOf(label).length > 100 || textOf(value).length > 100);
  return [
    ...(options.length < 1 || options.length > LIMITS.options ? ['options: 1 to 25'] : []),
    ...(isLong || values.includes('') ? ['options: 1 to 100 characters'] : []),
    ...(new Set(values).size < values.length ? ['options: a value twice'] : []),
  ];
}

function problemsOfButtons(all: readonly Json[]): readonly string[] {
  const buttons = all.filter(({ type }) => type === 2);
  const ids = all.map(({ custom_id }) => textOf(custom_id)).filter((id) => id !== '');
  const numbers = all.map(({ id }) => id).filter((id) => typeof id === 'number' && id !== 0);
  return [
    ...(new Set(ids).size < ids.length ? ['custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'] : []),
    ...(new Set(numbers).size < numbers.length ? ['id: a component id twice'] : []),
    ...ids.filter((id) => id.length > LIMITS.id).map((id) => `custom_id: ${id.length} of at most 100 characters`),
    ...buttons.flatMap(({ label, custom_id, url, style }) => [
      ...(textOf(label).length > LIMITS.label ? ['label: at most 80 characters'] : []),
      ...(style === 5 ? (url ? [] : ['url: a link button needs one']) : custom_id ? [] : ['custom_id: required']),
    ]),
  ];
}

function problemsOfMedia(all: readonly Json[], files: readonly string[]): readonly string[] {
  const addresses = all.flatMap(({ media, file }) => [media, file].filter(isRecord).map(({ url }) => textOf(url)));
  return addresses
    .filter((url) => !/^https?:\/\//.test(url) && !files.some((name) => url === `attachment://${name}`))
    .map((url) => `media: ${url} is no address and no attachment of this message`);
}

function lengthOfEmbed({ title, description, footer, author, fields }: Json): number {
  const parts = [title, description, isRecord(footer) ? footer.text : '', isRecord(author) ? author.name : ''];
  const more = recordsOf(fields).flatMap(({ name, value }) => [name, value]);
  return [...parts, ...more].reduce<number>((sum, part) => sum + textOf(part).length, 0);
}
