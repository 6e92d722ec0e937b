/**
 * What a language has for commands: by path ("digest daily"), the name there and the description. A story's actions are
 * under "<story>". The entries of a message's menu have a name alone.
 */
export type LocaleWords = Readonly<Record<string, readonly [name: string, description?: string]>>;
