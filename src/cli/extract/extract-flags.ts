export type ExtractFlags = { readonly ndjson?: boolean; readonly published?: string; readonly trace?: boolean };
