import { make } from '../dom';
import { fitted } from './shrink';

/** Pixels of the longest side. */
const LONGEST = 192;

/** A small picture of a photo. Painted, not linked: a host page's policy may forbid pictures from memory. */
export function thumbnail(photo: Blob, label: string): HTMLCanvasElement {
  const canvas = make('canvas', { role: 'img', width: 1, height: 1, aria: { label } });
  void paint(canvas, photo).catch(() => undefined);
  return canvas;
}

async function paint(canvas: HTMLCanvasElement, photo: Blob): Promise<void> {
  const picture = await createImageBitmap(photo);
  [canvas.width, canvas.height] = fitted(picture.width, picture.height, LONGEST);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}
