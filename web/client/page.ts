import { fields, number, text } from '../stream/reading';
import type { Service } from './service';

/** A page of a manual. */
export interface Page {
  /** In points. */
  readonly width: number;
  /** In points. */
  readonly height: number;
  readonly text: string;
  /** Relative address of its picture. */
  readonly picture: string;
}

/** Reads the page that a picture shows: the picture lies below the page, and both name the same version. */
export async function pageOf(service: Service, picture: string): Promise<Page> {
  const address = service.address(picture);
  address.pathname = address.pathname.replace(/\/picture$/, '');
  const from = fields(await service.get(address));
  return {
    width: number(from, 'width'),
    height: number(from, 'height'),
    text: text(from, 'text'),
    picture: text(from, 'picture') || picture,
  };
}

const WIDTHS = [800, 1200, 1600, 2400];

/** Fetches a picture of the page, `pixels` wide: one of the widths of {@link widthFor}. */
export async function drawn(service: Service, picture: string, pixels: number, signal: AbortSignal): Promise<Blob> {
  const address = service.address(picture);
  address.searchParams.set('width', String(pixels));
  return (await service.fetch(address, { signal, cache: 'default' })).blob();
}

/** The width to ask for: few sizes, so that pictures are found again in caches. */
export function widthFor(pixels: number): number {
  return WIDTHS.find((width) => width >= pixels) ?? WIDTHS[WIDTHS.length - 1]!;
}
