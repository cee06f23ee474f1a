import type { Shelf } from '../store/shelf';
import type { Page } from './page';
import { drawn, pageOf } from './page';
import { isMissing, isPassing } from './problem';
import type { Service } from './service';

/** Milliseconds after which a page that is on the phone is shown without waiting any longer for the service. */
const PATIENCE = 5000;

/** Most pages on the phone; the ones seen longest ago make room. */
const MOST = 200;

interface KeptPage {
  readonly address: string;
  readonly page: Page;
  readonly picture: Blob | undefined;
  /** Width of the picture in pixels; 0 without one. */
  readonly width: number;
  /** When it was last seen with a line, in milliseconds since 1970. */
  readonly at: number;
}

/** A page as the library gives it. */
export interface FoundPage extends Page {
  /** When the phone kept it; undefined when it comes from the service. */
  readonly keptAt: number | undefined;
}

/**
 * Pages of manuals: from the service, and where that cannot be reached from the phone. What the service no longer has, such
 * as a manual that was withdrawn, goes from the phone too.
 */
export class Library {
  constructor(
    private readonly service: Service,
    private readonly shelf: Shelf,
  ) {}

  async page(address: string): Promise<FoundPage> {
    const kept = await this.#kept(address);
    const fetched = pageOf(this.service, address).then((page) => this.#keepPage(address, page));
    try {
      const page = await (kept ? within(PATIENCE, fetched) : fetched);
      if (page) return { ...page, keptAt: undefined };
    } catch (failure) {
      if (isMissing(failure)) await Promise.all([this.shelf.drop('pages', address), this.shelf.drop('packpages', address)]);
      if (!isPassing(failure) || !kept) throw failure;
    }
    return { ...kept!.page, keptAt: kept!.at };
  }

  /** A picture of the page, if it can be had `pixels` wide; the one that is kept when the service is out of reach. */
  async picture(address: string, page: FoundPage, pixels: number, signal: AbortSignal): Promise<Blob> {
    const kept = await this.#kept(address);
    if (kept?.picture && (page.keptAt !== undefined || kept.width >= pixels)) return kept.picture;
    const picture = await drawn(this.service, page.picture, pixels, signal);
    await this.#put({ address, page, picture, width: pixels, at: Date.now() });
    return picture;
  }

  async #kept(address: string): Promise<KeptPage | undefined> {
    const page = (await this.shelf.get('pages', address)) as KeptPage | undefined;
    // One of a pack has a picture; one that was opened once may have none yet.
    return page?.picture ? page : (((await this.shelf.get('packpages', address)) as KeptPage | undefined) ?? page);
  }

  async #keepPage(address: string, page: Page): Promise<Page> {
    const kept = await this.#kept(address);
    await this.#put({ picture: undefined, width: 0, ...kept, address, page, at: Date.now() });
    return page;
  }

  async #put(page: KeptPage): Promise<void> {
    // A full phone shows pages all the same.
    await this.shelf.put('pages', page.address, page).catch(() => undefined);
    const all = (await this.shelf.all('pages')) as KeptPage[];
    const old = all.sort((one, other) => other.at - one.at).slice(MOST);
    await Promise.all(old.map(({ address }) => this.shelf.drop('pages', address)));
  }
}

/** What comes in time, or undefined. */
function within<Result>(milliseconds: number, result: Promise<Result>): Promise<Result | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined));
  return Promise.race([result, late]);
}
