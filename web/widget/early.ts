/**
 * A host page may set properties before our script has come; they then hide the element's own. Sets them once more, the
 * right way.
 */
export function setEarly(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names.filter((name) => Object.hasOwn(element, name))) {
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
