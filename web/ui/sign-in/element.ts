import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Says how to sign in. Tells `ai-sign-in` with what was pasted as detail. */
export class SignIn extends View {
  #pasted = '';
  #failure: 'refused' | 'unreachable' | undefined;

  constructor() {
    super(look);
  }

  /** Why the last try did not succeed. */
  set failure(failure: 'refused' | 'unreachable' | undefined) {
    this.#failure = failure;
    if (this.isConnected) this.draw();
  }

  /** In a frame there is only the way to a window of its own. */
  isFramed = false;

  protected draw(): void {
    if (this.isFramed) return this.#drawFramed();
    const { title, link, token, label, enter } = texts[this.language];
    const failure = this.#failure && texts[this.language][this.#failure];
    const field = make('input', { type: 'password', required: true, autocomplete: 'one-time-code', value: this.#pasted });
    const form = make(
      'form',
      { on: { submit: (event) => this.#onSubmit(event, field) } },
      make('h2', {}, title),
      make('p', {}, link),
      make('p', {}, token, make('code', {}, './assistant token --role operator')),
      make('label', {}, label, field),
      failure !== undefined && make('p', { className: 'failure', role: 'alert' }, failure),
      make('button', { type: 'submit', className: 'primary' }, enter),
    );
    this.root.replaceChildren(form);
  }

  #drawFramed(): void {
    const { title, framed, open } = texts[this.language];
    const act = () => void window.open(location.href, '_blank', 'noopener');
    const button = make('button', { type: 'button', className: 'primary', on: { click: act } }, open);
    this.root.replaceChildren(make('form', {}, make('h2', {}, title), make('p', {}, framed), button));
  }

  #onSubmit(event: Event, field: HTMLInputElement): void {
    event.preventDefault();
    this.#pasted = field.value;
    this.tell('ai-sign-in', field.value.trim());
  }
}

const look = sheet(styles);
define('ai-sign-in', SignIn);
