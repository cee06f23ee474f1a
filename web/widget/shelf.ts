import type { Service } from '../client/service';
import { byClock } from '../client/waiting';
import { Packs } from '../packs/packs';
import type { Shelf } from '../store/shelf';
import { FoundBox } from '../ui/found/element';
import type { Language } from '../ui/language/languages';
import { PackBox } from '../ui/pack/element';
import type { SubjectChoice } from '../ui/subject/element';
import type { TurnBox } from '../ui/turn/element';

/** The manuals on the phone within the widget: their place among the settings, and what they say without a line. */
export class ManualShelf {
  readonly #packs: Packs;
  readonly #box = new PackBox();

  constructor(
    service: Service,
    shelf: Shelf,
    private readonly choice: SubjectChoice,
  ) {
    this.#packs = new Packs(service, shelf, byClock);
    this.#box.packs = this.#packs;
  }

  /** Shows itself, and follows the choice of the machine. */
  async place(start: HTMLElement, frame: HTMLElement, language: Language, signal: AbortSignal): Promise<void> {
    start.querySelector('ai-pack')?.remove();
    this.#box.language = language;
    this.#box.subject = this.choice.packSubject;
    start.append(this.#box);
    frame.addEventListener('ai-subject', () => (this.#box.subject = this.choice.packSubject), { signal });
    await this.#box.look();
  }

  /** Lays what is found on the phone beside a question that waits for a line. */
  async answer(box: TurnBox, language: Language): Promise<void> {
    const { text, subject } = box.kept!.wish;
    const found = await this.#packs.find(text, this.choice.namesOf(subject));
    if (!found) return;
    const beside = new FoundBox();
    beside.language = language;
    beside.found = found;
    box.beside = beside;
  }
}
