import { make } from '../../ui/dom';
import type { Passage, ReadPage } from '../client/reports';

/** A frame around a passage on its page; undefined when it has no place there. */
export function boxOn({ width, height }: ReadPage, { box, text }: Passage, at: number, chosen: () => void): HTMLElement | undefined {
  if (!box || width <= 0 || height <= 0) return undefined;
  const [x0, y0, x1, y1] = box;
  const label = text.slice(0, 80);
  const frame = make('button', { type: 'button', className: 'box', tabIndex: -1, data: { at: String(at) }, aria: { label, pressed: 'false' }, on: { click: chosen } });
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  frame.style.left = share(x0, width);
  frame.style.top = share(y0, height);
  frame.style.width = share(x1 - x0, width);
  frame.style.height = share(y1 - y0, height);
  return frame;
}
