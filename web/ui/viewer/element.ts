import { isMissing } from '../../client/problem';
import type { Library } from '../../client/library';
import type { Place } from '../../stream/things';
import { make, passage, words } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import { Picture } from './picture';
import styles from './styles.css?inline';
import { texts } from './texts';
import { pinching, Zoom } from './zoom';

/**
 * Shows a page of a manual over everything else, with the passage marked. Closes by its button, by Escape and by the
 * browser's way back on phones; focus returns to where it was.
 */
export class PageViewer extends View {
  /** Where the pages come from; set before the first page is shown. */
  library!: Library;
  #place: Place | undefined;
  #picture: Picture | undefined;
  #zoom = new Zoom();
  readonly #stage = make('div', { className: 'stage', tabIndex: 0 });
  #dialog = make('dialog');

  constructor() {
    super(look);
    pinching(this.#stage, (ratio, x, y) => this.#stretch(ratio, x, y));
  }

  /** Opens the page; ends when its picture is there, or when it is clear that it does not come. */
  async show(place: Place): Promise<void> {
    this.#place = place;
    this.#zoom = new Zoom();
    this.draw();
    this.#dialog.showModal();
    await this.#load(place);
  }

  protected draw(): void {
    const place = this.#place;
    if (!place) return;
    const { page, close, larger, smaller } = texts[this.language];
    const title = make('h2', { id: 'title' }, `${page(place.page)} · `, words(place.title, ''));
    const header = make(
      'header',
      {},
      title,
      tool('smaller', smaller, () => this.#scale(-1)),
      tool('larger', larger, () => this.#scale(1)),
      tool('close', close, () => this.#dialog.close()),
    );
    const wasOpen = this.#dialog.open;
    this.#dialog.replaceChildren(header, this.#stage);
    this.#dialog.setAttribute('aria-labelledby', 'title');
    this.#dialog.onclose = () => this.#picture?.stop();
    if (!wasOpen) this.root.replaceChildren(this.#dialog);
    this.#showLimits();
  }

  async #load(place: Place): Promise<void> {
    const { loading, asText, kept } = texts[this.language];
    this.#picture?.stop();
    this.#note(loading);
    try {
      const page = await this.library.page(place.picture);
      const picture = new Picture(this.library, page, place, texts[this.language]);
      this.#picture = picture;
      const text = passage(page.text, place.language);
      const details = make('details', { hidden: page.text === '' }, make('summary', {}, asText), text);
      const painted = await picture.paint(this.#width()).then(
        () => true,
        (failure: unknown) => page.text !== '' && isMissing(failure) ? false : Promise.reject(failure),
      );
      const since = page.keptAt === undefined ? undefined : kept(new Date(page.keptAt).toLocaleDateString(this.language));
      const note = since ? [make('p', { className: 'note', role: 'status' }, since)] : [];
      details.open = !painted;
      this.#stage.replaceChildren(
        ...note,
        painted ? picture.element : passage(place.quote, place.language, 'note'),
        details,
      );
      picture.showMark();
    } catch {
      if (this.#dialog.open && this.#place === place) this.#apologise(place);
    }
  }

  #note(text: string): void {
    this.#stage.replaceChildren(make('p', { className: 'note', role: 'status' }, text));
  }

  #apologise(place: Place): void {
    const { failed, retry } = texts[this.language];
    const again = make('button', { type: 'button', on: { click: () => void this.#load(place) } }, retry);
    const note = make('p', { className: 'note', role: 'alert' }, failed);
    this.#stage.replaceChildren(note, passage(place.quote, place.language, 'note'), again);
  }

  #scale(steps: number): void {
    this.#zoom.change(steps);
    this.#showLimits();
    const picture = this.#picture;
    void picture?.paint(this.#width()).catch(() => undefined);
    picture?.showMark();
  }

  /** Two fingers stretch the page; the point between them stays between them. */
  #stretch(ratio: number, x: number, y: number): void {
    const stage = this.#stage;
    const before = this.#zoom.factor;
    this.#zoom.stretch(ratio);
    const grown = this.#zoom.factor / before;
    const box = stage.getBoundingClientRect();
    const [left, top] = [x - box.left, y - box.top];
    void this.#picture?.paint(this.#width()).catch(() => undefined);
    stage.scrollLeft = (stage.scrollLeft + left) * grown - left;
    stage.scrollTop = (stage.scrollTop + top) * grown - top;
    this.#showLimits();
  }

  #showLimits(): void {
    const button = (name: string) => this.#dialog.querySelector<HTMLButtonElement>(`button.${name}`);
    button('smaller')!.setAttribute('aria-disabled', String(this.#zoom.isSmallest));
    button('larger')!.setAttribute('aria-disabled', String(this.#zoom.isLargest));
  }

  #width(): number {
    return (this.#stage.clientWidth - 16) * this.#zoom.factor;
  }
}

function tool(name: 'larger' | 'smaller' | 'close', label: string, act: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: name, title: label, aria: { label }, on: { click: act } }, icon(name));
}

const look = sheet(styles);
define('ai-page-viewer', PageViewer);
