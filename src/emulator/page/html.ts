/** Text that is HTML already; everything else is escaped when it is put into a template. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose values are escaped unless they are `Markup`; lists are put one after the other. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const texts = values.map(shown);
  return new Markup(parts.map((part, index) => part + (texts[index] ?? '')).join(''));
}

function shown(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  return String(value ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
