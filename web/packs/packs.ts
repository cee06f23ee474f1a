import type { Service } from '../client/service';
import type { Waiting } from '../client/waiting';
import type { Shelf } from '../store/shelf';
import { fetched } from './fetching';
import type { PackPassage } from './pack';
import { opened } from './pack';
import type { Found } from './search';
import { findIn } from './search';
import { readKeys } from './signature';

/** What a pack is about: a machine, or all machines of a model. */
export interface PackSubject {
  /** As the choice of the machine names it. */
  readonly chosen: string;
  readonly label: string;
  /** Below the interface's root. */
  readonly path: string;
  readonly machine: string | undefined;
  readonly model: string;
}

/** A pack that the phone keeps. */
export interface KeptPack {
  readonly subject: PackSubject;
  readonly mark: string;
  /** Milliseconds since 1970, when the service was last asked whether it is the latest. */
  readonly at: number;
  readonly bytes: number;
  readonly manuals: readonly string[];
  /** Addresses of its pages. */
  readonly pages: readonly string[];
  readonly passages: readonly PackPassage[];
}

/** The packs of one person on this phone. */
export class Packs {
  constructor(
    private readonly service: Service,
    private readonly shelf: Shelf,
    private readonly waiting: Waiting,
  ) {}

  async all(): Promise<KeptPack[]> {
    return (await this.shelf.all('packs')) as KeptPack[];
  }

  /** Fetches a pack, or the latest of one that is here, and keeps it when it is the service's own, whole. */
  async fetch(subject: PackSubject, progress: (came: number, of: number) => void, signal: AbortSignal): Promise<KeptPack> {
    const before = (await this.shelf.get('packs', subject.chosen)) as KeptPack | undefined;
    const file = await fetched(this.service, this.service.api(subject.path), before?.mark ?? '', progress, this.waiting, signal);
    if (!file) return this.#keep({ ...before!, at: Date.now() });
    const pack = await opened(file.bytes, readKeys(await this.service.get(this.service.api('pack-keys'))));
    const at = Date.now();
    for (const { address, width, height, text, picture } of pack.pages) {
      const page = { width, height, text, picture: address };
      await this.shelf.put('packpages', address, { address, page, picture, width: 800, at });
    }
    const pages = pack.pages.map(({ address }) => address);
    const kept = await this.#keep({ subject, mark: file.mark, at, bytes: file.bytes.length, manuals: pack.manuals, pages, passages: pack.passages });
    if (before) await this.#dropPages(before.pages);
    return kept;
  }

  async drop({ subject, pages }: KeptPack): Promise<void> {
    await this.shelf.drop('packs', subject.chosen);
    await this.#dropPages(pages);
  }

  /**
   * What the manuals on this phone say to a question; undefined when none of the machine are here.
   *
   * @param machine id, or undefined when only the model is known
   */
  async find(question: string, { machine, model }: { readonly machine?: string; readonly model?: string }): Promise<Found | undefined> {
    const all = await this.all();
    const ofMachine = all.find(({ subject }) => machine !== undefined && subject.machine === machine);
    const pack = ofMachine ?? all.find(({ subject }) => model !== undefined && subject.model === model);
    return pack && findIn(pack.passages, question);
  }

  async #keep(pack: KeptPack): Promise<KeptPack> {
    await this.shelf.put('packs', pack.subject.chosen, pack);
    return pack;
  }

  /** Two packs may share pages: those that another one holds stay. */
  async #dropPages(pages: readonly string[]): Promise<void> {
    const needed = new Set((await this.all()).flatMap((pack) => pack.pages));
    await Promise.all(pages.filter((page) => !needed.has(page)).map((page) => this.shelf.drop('packpages', page)));
  }
}
