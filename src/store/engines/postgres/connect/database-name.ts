/** The address of a database as it may be printed: without user, password and options. */
export function showDatabase(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `postgres://${parsed.host}${parsed.pathname}` : 'postgres://…';
}
