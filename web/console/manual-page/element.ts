import { drawn, widthFor } from '../../client/page';
import { make, passage } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Passage, ReadPage } from '../client/reports';
import { readPage } from '../client/reports';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { empty, heading, link, said } from '../common/shapes';
import { texts as common } from '../common/texts';
import { boxOn } from './box';
import styles from './styles.css?inline';
import { texts } from './texts';

/** A page of a manual as it looks, with the passages that were made of it; each marks its place on the page. */
export class PagePage extends ConsolePage {
  #page: ReadPage | undefined;
  readonly #canvas = make('canvas', { role: 'img', hidden: true });
  #chosen = -1;

  constructor() {
    super(look);
    this.addEventListener('keydown', (event) => this.#turn(event));
  }

  protected async load(): Promise<void> {
    this.#page = await readPage(this.service, this.#id, this.#n, Number(this.address.asked('version')) || 0);
    void this.#paint(this.#page).catch(() => undefined);
  }

  get #id(): string {
    return this.address.part(1);
  }

  get #n(): number {
    return Number(this.address.part(2)) || 1;
  }

  protected parts(): HTMLElement[] {
    const say = texts[this.language];
    const { pageN } = common[this.language];
    const page = this.#page;
    if (!page) return [heading(pageN(this.#n))];
    const to = (n: number, text: string) => link(linkTo(['page', this.#id, n], { version: page.version }), text, 'button');
    const back = link(linkTo(['manual', this.#id], { version: page.version }), say.back, 'button');
    const title = make('span', {}, said(page.title), ` · ${pageN(this.#n)}`);
    const tools = [this.#n > 1 && to(this.#n - 1, say.before), to(this.#n + 1, say.next), back];
    this.#canvas.setAttribute('aria-label', pageN(this.#n));
    const list = make('ol', { className: 'passages' }, ...page.passages.map((one, at) => this.#passage(one, at)));
    const all = page.passages.length > 0 ? list : make('div', {}, empty(say.none), passage(page.text, ''));
    return [heading(title, ...tools), make('div', { className: 'beside' }, this.#sheet(page), all)];
  }

  #sheet(page: ReadPage): HTMLElement {
    const boxes = page.passages.map((one, at) => boxOn(page, one, at, () => this.#choose(at, true)));
    return make('div', { className: 'sheet' }, this.#canvas, ...boxes);
  }

  #passage(one: Passage, at: number): HTMLElement {
    const about = [one.kind.replaceAll('_', ' '), one.level, one.section.join(' › ')].filter((part) => part !== '');
    const text = make('button', { type: 'button', data: { at: String(at) }, aria: { pressed: 'false' }, on: { click: () => this.#choose(at, false) } });
    text.append(make('span', { className: 'quiet' }, said(about.join(' · '))), make('span', { className: 'words', dir: 'auto' }, one.text));
    return make('li', {}, text);
  }

  /** Marks one passage in both places, and brings the other place into view. */
  #choose(at: number, fromPage: boolean): void {
    this.#chosen = this.#chosen === at ? -1 : at;
    for (const each of this.root.querySelectorAll('[data-at]')) {
      const isChosen = (each as HTMLElement).dataset['at'] === String(this.#chosen);
      each.setAttribute('aria-pressed', String(isChosen));
      if (isChosen && each.matches('li *') === fromPage) each.scrollIntoView({ block: 'nearest' });
    }
  }

  /** The arrow keys turn the pages, as in a book. */
  #turn(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.altKey || event.ctrlKey) return;
    const n = this.#n + (this.dir === 'rtl' ? -step : step);
    if (n > 0) location.hash = linkTo(['page', this.#id, n], { version: this.#page?.version ?? '' });
  }

  async #paint(page: ReadPage): Promise<void> {
    const blob = await drawn(this.service, page.picture, widthFor(800 * Math.min(devicePixelRatio, 2)), this.stop.signal);
    const picture = await createImageBitmap(blob);
    this.#canvas.width = picture.width;
    this.#canvas.height = picture.height;
    this.#canvas.getContext('2d')!.drawImage(picture, 0, 0);
    this.#canvas.hidden = false;
    picture.close();
  }
}

const look = pageSheet(styles);
define('ai-manual-page', PagePage);
