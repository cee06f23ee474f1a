import { needsSignIn, Refused } from '../../client/problem';
import type { Service } from '../../client/service';
import type { Session } from '../../client/session';
import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import { sheet, View } from '../../ui/view';
import common from './common.css?inline';
import type { Address } from './address';
import { texts } from './texts';

/** Milliseconds after which waiting is shown. */
const SHOWN = 400;

/** What a deed leads to: a line for whoever did it, and the way back where there is one. */
export interface Deed {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

/**
 * A page of the console. It tells `ai-done` with a {@link Deed}, shows how long things take and what went wrong, and stops
 * whatever it waits for when it is left.
 */
export abstract class ConsolePage extends View {
  /** Set before the element is shown. */
  service!: Service;
  session!: Session;
  address!: Address;
  protected stop = new AbortController();
  readonly #trouble = make('div', { className: 'trouble', role: 'alert', hidden: true });
  readonly #bar = make('progress', { className: 'waiting', hidden: true });
  readonly #body = make('div', { className: 'body' });
  #waiting = 0;

  /** Whether the page has what it shows; until then it draws nothing but its heading. */
  protected abstract load(): Promise<void>;

  /** The page's heading and parts, from what was loaded. */
  protected abstract parts(): readonly (HTMLElement | undefined | false)[];

  override connectedCallback(): void {
    if (this.stop.signal.aborted) this.stop = new AbortController();
    // Keys that the page knows are heard when the page itself has the focus.
    this.tabIndex = -1;
    this.root.replaceChildren(make('div', { className: 'page' }, this.#bar, this.#trouble, this.#body));
    super.connectedCallback();
    void this.reload();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  /** Goes to another place of the same page. */
  go(address: Address): void {
    this.address = address;
    void this.reload();
  }

  /** What has the focus keeps it, and what somebody is writing stays, if it has an id. */
  protected draw(): void {
    const focused = this.root.activeElement?.id;
    const drafts = written(this.#body);
    this.#body.replaceChildren(...this.parts().filter((part) => part !== undefined && part !== false));
    for (const { id, value, defaultValue } of drafts) {
      const input = this.root.getElementById(id) as HTMLTextAreaElement | null;
      if (input && input.defaultValue === defaultValue) input.value = value;
    }
    if (focused) this.root.getElementById(focused)?.focus();
  }

  /** Asks the service for everything again, and shows it. */
  protected async reload(): Promise<void> {
    await this.work(async () => {
      await this.load();
      if (!this.stop.signal.aborted) this.draw();
    });
  }

  /** Does something that may take time and may fail; undefined when it failed, which the page then says. */
  protected async work<Result>(act: () => Promise<Result>, again: () => void = () => void this.work(act, again)): Promise<Result | undefined> {
    this.#wait(1);
    this.#trouble.hidden = true;
    try {
      return await act();
    } catch (failure) {
      if (!this.stop.signal.aborted) this.#complain(failure, again);
      return undefined;
    } finally {
      this.#wait(-1);
    }
  }

  /** As {@link work}, for a deed; the console says that it is done, and the page is loaded again. */
  protected async perform(act: () => Promise<Deed | undefined>): Promise<void> {
    const deed = await this.work(act);
    if (!deed) return;
    const { undo } = deed;
    this.tell<Deed>('ai-done', undo ? { text: deed.text, undo: () => undo().then(() => this.reload()) } : deed);
    await this.reload();
  }

  #wait(more: number): void {
    this.#waiting += more;
    this.setAttribute('aria-busy', String(this.#waiting > 0));
    if (this.#waiting > 0) setTimeout(() => (this.#bar.hidden = this.#waiting === 0), SHOWN);
    else this.#bar.hidden = true;
    this.#bar.setAttribute('aria-label', texts[this.language].waiting);
  }

  #complain(failure: unknown, again: () => void): void {
    if (needsSignIn(failure)) this.tell('ai-sign-in-needed', undefined);
    const say = texts[this.language];
    const retry = make('button', { type: 'button', on: { click: again } }, say.again);
    this.#trouble.replaceChildren(make('p', {}, reasonOf(failure, this.language)), retry);
    this.#trouble.hidden = false;
  }
}

/** Fields in which somebody has written something that is not saved. */
function written(body: HTMLElement): readonly (HTMLTextAreaElement | HTMLInputElement)[] {
  const inputs = body.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea[id], input[id]');
  return [...inputs].filter(({ value, defaultValue }) => value !== defaultValue);
}

/** What went wrong, and what one can do about it. */
export function reasonOf(failure: unknown, language: Language): string {
  const say = texts[language];
  if (!(failure instanceof Refused)) return say.unreachable;
  return knownReason(failure, language) ?? say.refused(failure.detail || failure.code);
}

/** The reason alone, to stand behind words of the page's own. */
export function briefReason(failure: unknown, language: Language): string {
  if (!(failure instanceof Refused)) return texts[language].unreachable;
  return knownReason(failure, language) ?? (failure.detail || failure.code);
}

function knownReason({ code }: Refused, language: Language): string | undefined {
  const { refusals } = texts[language];
  return Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
}

/** The sheet of a page: what all pages share, and its own. */
export function pageSheet(own = ''): CSSStyleSheet {
  return sheet(common + own);
}
