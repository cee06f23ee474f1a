import type { Model } from '../../client/catalogue';
import { models } from '../../client/catalogue';
import { keep, make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Manual, Received, Upload, Version } from '../client/manuals';
import { isUnderWay, manuals, removeSamples, restore, upload } from '../client/manuals';
import { followManual } from '../client/progress';
import { briefReason, ConsolePage, pageSheet } from '../common/page';
import { act, empty, heading } from '../common/shapes';
import { uploadForm } from './form';
import { outcome } from './outcome';
import { row } from './row';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Manuals that are followed at once: browsers have few lines to one service. */
const FOLLOWED = 2;

/** The manuals for their editors: bringing files in, and how far each one is. */
export class ManualsPage extends ConsolePage {
  #models: readonly Model[] = [];
  #manuals: readonly Manual[] | undefined;
  #following = new AbortController();
  readonly #list = make('ul', { className: 'manuals' });
  readonly #note = make('div', { className: 'note', role: 'status' });
  readonly #form = make('div');

  constructor() {
    super(look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.abort();
  }

  protected async load(): Promise<void> {
    if (this.#models.length === 0) this.#models = await models(this.service);
    await this.#refresh();
  }

  /** The form is made once for each language, so that nothing that was filled in is ever drawn over. */
  protected parts(): HTMLElement[] {
    const say = texts[this.language];
    if (!this.#manuals) return [heading(say.title)];
    if (this.#form.lang !== this.language) this.#drawForm();
    const samples = this.#manuals.some((manual) => manual.sample && manual.versions[0]?.state === 'PUBLISHED');
    const remove = samples && act(say.removeSamples, () => void this.#removeSamples(), 'samples');
    this.#list.replaceChildren();
    this.#show();
    return [heading(say.title, remove), this.#form, this.#note, this.#list];
  }

  #drawForm(): void {
    const say = texts[this.language];
    this.#form.lang = this.language;
    const send = (files: readonly File[], about: Upload) => this.#send(files, about);
    this.#form.replaceChildren(uploadForm(this.#models, this.language, this.#manuals?.length === 0, send, () => this.#note.replaceChildren(make('p', { className: 'bad' }, say.chooseModel))));
  }

  async #send(files: readonly File[], about: Upload): Promise<void> {
    const say = texts[this.language];
    const results = make('ul');
    for (const [at, file] of files.entries()) {
      const bar = make('progress', { max: files.length, value: at, aria: { label: say.sending(file.name) } });
      this.#note.replaceChildren(make('p', {}, say.sending(file.name)), bar, results);
      const received = await this.#sendOne(file, about);
      results.append(...received.map((one) => outcome(one, this.language)));
    }
    this.#note.replaceChildren(results);
    await this.work(() => this.#refresh());
  }

  async #sendOne(file: File, about: Upload): Promise<Received[]> {
    try {
      return await upload(this.service, file, about);
    } catch (failure) {
      return [{ file: file.name, id: '', duplicate: false, code: briefReason(failure, this.language) }];
    }
  }

  async #refresh(): Promise<void> {
    this.#manuals = await manuals(this.service);
    if (this.stop.signal.aborted) return;
    this.#show();
    this.#follow();
  }

  #follow(): void {
    this.#following.abort();
    this.#following = new AbortController();
    const { signal } = this.#following;
    for (const { id } of (this.#manuals ?? []).filter(({ versions }) => isUnderWay(versions[0])).slice(0, FOLLOWED)) {
      void followManual(this.service, id, (version) => this.#moved(id, version), signal)
        .then(() => (signal.aborted ? undefined : this.#refresh()))
        .catch(() => undefined);
    }
  }

  #moved(id: string, version: Version): void {
    const changed = (one: Manual): Manual => ({ ...one, versions: [version, ...one.versions.filter((other) => other.version !== version.version)] });
    this.#manuals = (this.#manuals ?? []).map((one) => (one.id === id ? changed(one) : one));
    this.#show();
  }

  #show(): void {
    const all = this.#manuals ?? [];
    keep(this.#list, all, (manual) => JSON.stringify(manual), (manual) => row(manual, this.language));
    if (all.length === 0) this.#list.replaceChildren(make('li', { className: 'nothing' }, empty(texts[this.language].none)));
  }

  async #removeSamples(): Promise<void> {
    const say = texts[this.language];
    const shown = (this.#manuals ?? []).filter(({ sample, versions }) => sample && versions[0]?.state === 'PUBLISHED');
    await this.perform(async () => {
      await removeSamples(this.service);
      const undo = async () => {
        for (const { id, versions } of shown) await restore(this.service, id, versions[0]!.version);
      };
      return { text: say.samplesRemoved(shown.length), undo };
    });
  }
}

const look = pageSheet(styles);
define('ai-manuals', ManualsPage);
