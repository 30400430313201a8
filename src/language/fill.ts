/**
 * Fills `{name}` placeholders of a message.
 *
 * @returns the template with every known placeholder replaced; an unknown one stays as it stands, so that a gap is seen.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
