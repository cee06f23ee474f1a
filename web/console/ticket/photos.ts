import type { Service } from '../../client/service';
import { make } from '../../ui/dom';
import { part } from '../client/sending';

/** Photos of the talk, painted by us: pages take no pictures that are not of their own address. */
export function photos(service: Service, ticket: string, ids: readonly string[], label: (n: number) => string, signal: AbortSignal): HTMLElement {
  return make('div', { className: 'photos' }, ...ids.map((id, at) => photo(service, `tickets/${part(ticket)}/attachments/${part(id)}`, label(at + 1), signal)));
}

function photo(service: Service, path: string, label: string, signal: AbortSignal): HTMLElement {
  const canvas = make('canvas', { role: 'img', aria: { label } });
  void paint(service, path, canvas, signal).catch(() => canvas.replaceWith(make('p', { className: 'quiet' }, label)));
  return canvas;
}

async function paint(service: Service, path: string, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const picture = await createImageBitmap(await (await service.fetch(service.api(path), { signal, cache: 'default' })).blob());
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  picture.close();
}
