import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';
import { thumbnail } from './thumbnail';

/** The photos that went with a question, and for whom they are. */
export class ShownPhotos extends View {
  #photos: readonly Blob[] = [];

  constructor() {
    super(look);
  }

  set photos(photos: readonly Blob[]) {
    this.#photos = photos;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const { photo: name, kept } = texts[this.language];
    const items = this.#photos.map((photo, at) => make('li', {}, thumbnail(photo, name(at + 1))));
    this.root.replaceChildren(make('ul', { className: 'strip' }, ...items), make('p', { className: 'quiet' }, kept));
  }
}

const look = sheet(styles);
define('ai-photos', ShownPhotos);
