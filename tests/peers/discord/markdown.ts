/** What a reader gets of a text in Discord's markdown: the words, and every effect beside them. */
export type Shown = { readonly text: string; readonly effects: readonly string[] };

type Rule = { readonly name: string; readonly pattern: RegExp; readonly inner: number | null; readonly shown?: number };

// In Discord's order: an escape first, then links before anything in their labels, then mentions, then emphasis.
const RULES: readonly Rule[] = [
  { name: 'code block', pattern: /^```([\s\S]+?)```/, inner: null, shown: 1 },
  { name: 'autolink', pattern: /^<(https?:\/\/[^ >]+)>/, inner: null, shown: 1 },
  { name: 'autolink', pattern: /^((?:https?|discord|steam):\/\/[^\s<]+[^<.,:;"')\]\s])/, inner: null, shown: 1 },
  {
    name: 'link',
    pattern:
      /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)/,
    inner: 1,
  },
  { name: 'mention', pattern: /^<(?:@[!&]?|#)\d+>/, inner: null },
  { name: 'command', pattern: /^<\/[^:<>]+:\d+>/, inner: null },
  { name: 'guide', pattern: /^<id:[\w-]+>/, inner: null },
  { name: 'phone or mail', pattern: /^<(?:\+\d+|[^\s@<>]+@[^\s<>]+|(?:mailto|tel|sms):[^\s>]+)>/, inner: null },
  { name: 'emoji', pattern: /^(?:<a?:\w+:\d+>|:[\w+~-]+:)/, inner: null },
  { name: 'time', pattern: /^<t:-?\d+(?::[a-zA-Z])?>/, inner: null },
  { name: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inner: 1 },
  { name: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inner: 1 },
  { name: 'italic', pattern: /^\*(?=\S)((?:\\[\s\S]|\*\*|[^*\\])+?)\*(?!\*)/, inner: 1 },
  { name: 'italic', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!_)\b/, inner: 1 },
  { name: 'struck', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/, inner: 1 },
  { name: 'hidden', pattern: /^\|\|([\s\S]+?)\|\|/, inner: 1 },
  { name: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, inner: null, shown: 2 },
];

const BLOCKS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'quote', pattern: /^>>> / },
  { name: 'quote', pattern: /^> / },
  { name: 'heading', pattern: /^#{1,3} +(?=\S)/ },
  { name: 'small', pattern: /^-# +(?=\S)/ },
  { name: 'item', pattern: /^ *(?:[-*]|\d+\.) +(?=\S)/ },
];

/** A small model of the markdown that Discord's clients draw, to try what an article's text can do there. */
export function readMarkdown(source: string): Shown {
  const effects: string[] = [];
  const lines = source.split('\n').map((line) => readLine(line, effects));
  return { text: lines.join('\n'), effects };
}

function readLine(line: string, effects: string[]): string {
  for (const { name, pattern } of BLOCKS) {
    const mark = pattern.exec(line)?.[0];
    if (mark === undefined) continue;
    effects.push(name);
    return readLine(line.slice(mark.length), effects);
  }
  return readInline(line, effects);
}

function readInline(source: string, effects: string[]): string {
  let text = '';
  for (let rest = source; rest !== ''; ) {
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const found = escaped ? undefined : firstRule(rest);
    const length = escaped?.[0].length ?? found?.match[0].length ?? 1;
    if (escaped) text += escaped[1];
    else if (found) text += apply(found.rule, found.match, effects);
    else text += rest[0];
    rest = rest.slice(length);
  }
  return text;
}

function firstRule(rest: string): { rule: Rule; match: RegExpExecArray } | undefined {
  for (const rule of RULES) {
    const match = rule.pattern.exec(rest);
    if (match) return { rule, match };
  }
  return undefined;
}

function apply({ name, inner, shown }: Rule, match: RegExpExecArray, effects: string[]): string {
  const about = name === 'link' ? ` ${match[2]}` : inner === null ? ` ${match[0]}` : '';
  effects.push(name + about);
  if (inner !== null) return readInline(match[inner] ?? '', effects);
  return shown === undefined ? match[0] : (match[shown] ?? '');
}
