export type Parsed = {
  readonly types: ReadonlyMap<string, string>;
  /** Values by the whole series: name and labels as written. */
  readonly values: ReadonlyMap<string, number>;
};

const SAMPLE = /^([a-zA-Z_:][\w:]*)(\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)*\})? (\S+)$/;

/** Prometheus text, strictly: every sample belongs to the TYPE before it, and no series comes twice. Throws otherwise. */
export function parseMetrics(text: string): Parsed {
  const types = new Map<string, string>();
  const values = new Map<string, number>();
  let family = '';
  if (!text.endsWith('\n')) throw new Error('the last line must end');
  for (const line of text.slice(0, -1).split('\n')) {
    const [, name = '', type = ''] = /^# TYPE (\S+) (gauge|counter|histogram)$/.exec(line) ?? [];
    if (name) {
      if (types.has(name)) throw new Error(`two families of ${name}`);
      types.set(name, type);
      family = name;
    } else if (!/^# HELP \S+ \S/.test(line)) addSample(line);
  }
  function addSample(line: string): void {
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    const isOurs = types.get(family) === 'histogram' ? /_(?:bucket|sum|count)$/.test(name) : name === family;
    if (!name.startsWith(family) || !isOurs || Number.isNaN(Number(value))) throw new Error(`not a sample: ${line}`);
    if (values.has(name + labels)) throw new Error(`twice: ${line}`);
    values.set(name + labels, Number(value));
  }
  return { types, values };
}
