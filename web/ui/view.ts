import base from './base.css?inline';
import type { Language } from './language/languages';
import { direction } from './language/languages';

/** An element with a shadow tree and styles of its own, that draws itself in the asker's language. */
export abstract class View extends HTMLElement {
  protected readonly root: ShadowRoot;
  #language: Language = 'en';

  /** @param styles the element's own sheet, after the one that all share */
  constructor(styles: CSSStyleSheet) {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [shared, styles];
  }

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    this.lang = language;
    this.dir = direction(language);
    if (this.isConnected) this.draw();
  }

  connectedCallback(): void {
    this.draw();
  }

  /** Draws everything anew. */
  protected abstract draw(): void;

  /** Tells the elements around; false when one of them took the matter into its own hands. */
  protected tell<Detail>(name: string, detail: Detail): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }
}

/** A style sheet for shadow trees; strict content security policies allow it, unlike style elements. */
export function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css.replace(/@media[^{]*|(\d*\.?\d+)rem\b/g, (found, size: string | undefined) => (size ? `calc(${size}*var(--ai-rem,1rem))` : found)));
  return styles;
}

/**
 * Makes `--ai-rem` a length: what the person has set as the size of text in the browser. `rem` would be the size of the host
 * page's root, which many pages change, and touch targets would shrink with it.
 */
export function registerUnit(): void {
  try {
    CSS.registerProperty({ name: '--ai-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered before, by another copy of this script; or a browser without it, which then counts in the host's `rem`.
  }
}

/** Makes the element known to the browser, once however often a host page loads us. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

const shared = sheet(base);
