import type { Person } from '../../core/person.ts';
import type { NameMention } from './name-mention.ts';
import { KIN, type NameVocabulary } from './vocabulary.ts';

/** What an article says of one person or organisation, from its mentions in text order. */
export function toEntity(group: readonly NameMention[], { titles, roles }: NameVocabulary): Person {
  const longest = group.reduce((best, mention) => (mention.parts.length > best.parts.length ? mention : best));
  const { name } = longest;
  const told = group.find(({ gender }) => gender !== 'unknown');
  const given = group.flatMap((mention) => mention.role ?? []);
  // "Secretary of State" says more than "wife".
  const role = given.find((one) => !KIN.has(one.toLowerCase())) ?? given[0] ?? null;
  const noun =
    role
      ?.toLowerCase()
      .split(/[\s-]+/)
      .find((word) => (roles.get(word) ?? titles.get(word) ?? 'unknown') !== 'unknown') ?? '';
  return {
    kind: longest.kind === 'organisation' ? 'organisation' : 'person',
    name,
    role,
    aliases: [...new Set(group.map((mention) => mention.name))].filter((alias) => alias !== name),
    gender: told?.gender ?? roles.get(noun) ?? 'unknown',
    mentions: group.map(({ span }) => span),
  };
}
