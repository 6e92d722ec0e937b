export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
