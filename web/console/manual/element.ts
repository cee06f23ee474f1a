import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Manual, Version } from '../client/manuals';
import { isUnderWay, manual, readAgain, restore, withdraw } from '../client/manuals';
import { followManual } from '../client/progress';
import type { Impact, Quality } from '../client/reports';
import { impact, quality } from '../client/reports';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { facts, heading, languageName, link, said, section } from '../common/shapes';
import { texts as common } from '../common/texts';
import { impactReport } from './impact';
import { qualityReport } from './quality';
import styles from './styles.css?inline';
import { texts } from './texts';
import type { Deeds } from './versions';
import { versionTable } from './versions';

/** One manual: its versions and what can be done with them, how well it was read, and what a new version changes. */
export class ManualPage extends ConsolePage {
  #manual: Manual | undefined;
  #quality: Quality | undefined;
  #impact: Impact | undefined;
  #following = new AbortController();

  constructor() {
    super(look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.abort();
  }

  protected async load(): Promise<void> {
    this.#manual = await manual(this.service, this.#id);
    const shown = this.#shown;
    this.#quality = shown && shown.passages > 0 ? await quality(this.service, this.#id, shown.version) : undefined;
    const before = this.#manual.versions.some((other) => shown && other.version < shown.version && other.passages > 0);
    this.#impact = this.#quality && before ? await impact(this.service, this.#id, shown!.version) : undefined;
    this.#follow();
  }

  get #id(): string {
    return this.address.part(1);
  }

  /** The version whose reports are shown: the one of the address, else the newest that was read. */
  get #shown(): Version | undefined {
    const asked = Number(this.address.asked('version'));
    const all = this.#manual?.versions ?? [];
    return all.find(({ version }) => version === asked) ?? all.find(({ passages }) => passages > 0) ?? all[0];
  }

  protected parts(): (HTMLElement | undefined)[] {
    const say = texts[this.language];
    const { manual: back } = common[this.language];
    const all = this.#manual;
    const shown = this.#shown;
    if (!all || !shown) return [heading(back)];
    const pages = shown.pages > 0 && link(linkTo(['page', all.id, 1], { version: shown.version }), say.openPages, 'button');
    return [
      heading(said(all.title), pages, link('#manuals', say.back, 'button')),
      this.#about(all, shown),
      section(say.versions, versionTable(all, shown.version, this.language, this.#deeds)),
      this.#quality && qualityReport(all.id, shown.version, this.#quality, this.language),
      this.#impact && impactReport(all.id, this.#impact, this.language),
    ];
  }

  #about(all: Manual, shown: Version): HTMLElement {
    const say = texts[this.language];
    const { model, language } = common[this.language];
    const remark = shown.detail && make('p', { className: 'warn' }, said(shown.detail, 'en'));
    return make(
      'div',
      { className: 'card' },
      facts([
        [model, said(all.models.join(', '))],
        [language, languageName(shown.language, this.language)],
        [say.audience, all.audience === 'expert' ? say.expert : say.everyone],
        [say.file, said(shown.file)],
        [say.origin, all.sample ? say.sample : say.real],
      ]),
      remark || undefined,
    );
  }

  readonly #deeds: Deeds = {
    withdraw: (version) => this.#do(texts[this.language].withdrawn(version), () => withdraw(this.service, this.#id, version), () => restore(this.service, this.#id, version)),
    restore: (version) => this.#do(texts[this.language].restored(version), () => restore(this.service, this.#id, version), () => withdraw(this.service, this.#id, version)),
    readAgain: (version) => void this.#readAgain(version),
  };

  #do(text: string, act: () => Promise<void>, undo: () => Promise<void>): void {
    void this.perform(async () => {
      await act();
      return { text, undo };
    });
  }

  async #readAgain(version: number): Promise<void> {
    await this.perform(async () => {
      const next = await readAgain(this.service, this.#id, version);
      return { text: texts[this.language].readingAgain(next), undo: () => withdraw(this.service, this.#id, next) };
    });
  }

  /** Watches a version that is on its way; loads everything anew when it has arrived. */
  #follow(): void {
    this.#following.abort();
    if (!isUnderWay(this.#manual?.versions[0])) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    void followManual(this.service, this.#id, (version) => this.#moved(version), signal)
      .then(() => (signal.aborted ? undefined : this.reload()))
      .catch(() => undefined);
  }

  #moved(version: Version): void {
    const all = this.#manual!;
    this.#manual = { ...all, versions: [version, ...all.versions.filter((other) => other.version !== version.version)] };
    this.draw();
  }
}

const look = pageSheet(styles);
define('ai-manual', ManualPage);
