import type { FoundPage, Library } from '../../client/library';
import type { Page } from '../../client/page';
import { widthFor } from '../../client/page';
import type { Box, Place } from '../../stream/things';
import { make } from '../dom';
import type { ViewerTexts } from './texts';

/**
 * The picture of a page with the passage marked. It is fetched by us and painted, not linked: so it works with a bearer
 * token too, under policies that allow no foreign pictures, and a failure is ours to tell.
 */
export class Picture {
  readonly #canvas = make('canvas', { role: 'img' });
  readonly element = make('div', { className: 'sheet' }, this.#canvas);
  readonly #stop = new AbortController();
  #sharpness = 0;

  constructor(
    private readonly library: Library,
    private readonly page: FoundPage,
    private readonly place: Place,
    words: ViewerTexts,
  ) {
    this.#canvas.setAttribute('aria-label', words.picture(place.page, place.title));
    this.#canvas.width = Math.max(1, Math.round(page.width));
    this.#canvas.height = Math.max(1, Math.round(page.height));
    if (place.box && page.width > 0 && page.height > 0) this.element.append(mark(place.box, page, words.marked));
  }

  /** Paints the page `width` CSS pixels wide, in a sharpness that fits the screen. */
  async paint(width: number): Promise<void> {
    this.element.style.width = `${Math.round(width)}px`;
    const pixels = widthFor(width * devicePixelRatio);
    if (pixels <= this.#sharpness) return;
    const picture = await createImageBitmap(
      await this.library.picture(this.place.picture, this.page, pixels, this.#stop.signal),
    );
    if (pixels <= this.#sharpness) return;
    this.#sharpness = pixels;
    this.#canvas.width = picture.width;
    this.#canvas.height = picture.height;
    this.#canvas.getContext('2d')!.drawImage(picture, 0, 0);
    picture.close();
  }

  showMark(): void {
    this.element.querySelector('.mark')?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  stop(): void {
    this.#stop.abort();
  }
}

/** Points of breathing space around the passage. */
const MARGIN = 4;

function mark([x0, y0, x1, y1]: Box, page: Page, label: string): HTMLElement {
  const box = make('div', { className: 'mark', role: 'img', aria: { label } });
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  box.style.left = share(x0 - MARGIN, page.width);
  box.style.top = share(y0 - MARGIN, page.height);
  box.style.width = share(x1 - x0 + 2 * MARGIN, page.width);
  box.style.height = share(y1 - y0 + 2 * MARGIN, page.height);
  return box;
}
