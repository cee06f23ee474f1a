/** The address where the host shows a part; undefined when it shows none. */
export type PartAddress = (part: string) => string | undefined;

const PART = '{part}';

/**
 * Reads the template that the installation names. Nothing that stands in a part's number leads anywhere else than there.
 *
 * @param template with `{part}` in the place of the number; empty for none
 * @param page a template without a host is one of this page
 */
export function partAddress(template: string, page: string): PartAddress {
  const home = resolved(template, 'x', page);
  return (part) => {
    const address = resolved(template, part, page);
    return home && address?.origin === home.origin ? address.href : undefined;
  };
}

function resolved(template: string, part: string, page: string): URL | undefined {
  if (!template.includes(PART)) return undefined;
  try {
    const address = new URL(template.replaceAll(PART, encodeURIComponent(part)), page);
    return ['http:', 'https:'].includes(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
