import { isRecord, type Json, numberOf, recordsOf, textOf } from './json.ts';
import { invalidBody } from './refusal.ts';

const LABEL = 18;
const TEXT_INPUT = 4;
const LIMITS = { inputs: 5, title: 45, label: 45, description: 100, id: 100, text: 4000 };

/** A window of inputs as a person finds it. */
export type ShownForm = { readonly title: string; readonly labels: readonly string[]; readonly body: Json };

/** Throws what the service would answer to a window it refuses. */
export function checkForm(body: Json): void {
  const labels = recordsOf(body.components);
  const problems = [
    ...(isWithin(body.title, LIMITS.title) ? [] : ['title: 1 to 45 characters']),
    ...(isWithin(body.custom_id, LIMITS.id) ? [] : ['custom_id: 1 to 100 characters']),
    ...(labels.length >= 1 && labels.length <= LIMITS.inputs ? [] : ['components: 1 to 5']),
    ...labels.flatMap(problemsOfLabel),
  ];
  if (problems.length > 0) throw invalidBody(problems);
}

function problemsOfLabel({ type, label, description, component }: Json): readonly string[] {
  const input = isRecord(component) ? component : {};
  const isRight =
    type === LABEL &&
    isWithin(label, LIMITS.label) &&
    (description === undefined || isWithin(description, LIMITS.description)) &&
    input.type === TEXT_INPUT &&
    isWithin(input.custom_id, LIMITS.id) &&
    numberOf(input.max_length) <= LIMITS.text;
  return isRight ? [] : [`components: ${textOf(label)}`];
}

function isWithin(value: unknown, most: number): boolean {
  return textOf(value).length >= 1 && textOf(value).length <= most;
}

export function toShownForm(body: Json): ShownForm {
  return { title: textOf(body.title), labels: recordsOf(body.components).map(({ label }) => textOf(label)), body };
}

/** The data of a window that was sent. Throws where Discord's own client would not let a person send it. */
export function toSubmitData(form: ShownForm | null, texts: Readonly<Record<string, string>>): Json {
  if (!form) throw new Error('no window was opened');
  const components = recordsOf(form.body.components).map(({ component }, index) => {
    const { custom_id, max_length, required } = isRecord(component) ? component : {};
    const value = texts[textOf(custom_id)] ?? '';
    if (value.length > numberOf(max_length) || (required === true && value === ''))
      throw new Error(`${textOf(custom_id)} cannot be sent: ${value.length} characters`);
    return { type: LABEL, id: 2 * index + 1, component: { type: TEXT_INPUT, id: 2 * index + 2, custom_id, value } };
  });
  return { custom_id: form.body.custom_id, components };
}
