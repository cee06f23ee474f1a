import type { Manual } from '../client/manuals';
import { manuals } from '../client/manuals';
import type { Replay, Trace } from '../client/answers';
import { replay, trace } from '../client/answers';
import { addGolden, removeGolden } from '../client/golden';
import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import { ConsolePage, pageSheet } from '../common/page';
import { act, facts, languageName, said, section } from '../common/shapes';
import { texts as common } from '../common/texts';
import { goldenForm } from '../golden/form';
import { answerView } from './answer';
import { replayView } from './replay';
import { replyView } from './reply';
import { retrievedTable } from './retrieved';
import styles from './styles.css?inline';
import { texts } from './texts';

/** An answer and how it came about: every passage that was found, what became of it, and what would come of it today. */
export class TracePage extends ConsolePage {
  /** Id of the trace; set before the element is shown. */
  trace = '';
  #found: Trace | undefined;
  #replay: Replay | undefined;
  #manuals: readonly Manual[] | undefined;

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    this.#found ??= await trace(this.service, this.trace);
  }

  protected parts(): (HTMLElement | undefined | false)[] {
    const say = texts[this.language];
    const found = this.#found;
    if (!found) return [];
    const edits = this.session.permissions.includes('edit_manuals');
    const golden = edits && !this.#manuals && act(say.makeGolden, () => void this.#beginGolden(), 'golden');
    const again = act(say.replay, () => void this.#runAgain(), 'replay');
    return [
      section(common[this.language].answer, answerView(found.answer, this.language), make('div', { className: 'row' }, golden, again)),
      this.#manuals && this.#goldenForm(found, this.#manuals),
      this.#replay && replayView(this.#replay, this.language),
      section(say.asked, this.#asked(found)),
      section(say.retrieved(found.retrieved.length), retrievedTable(found.retrieved, this.language)),
      found.reply && replyView(found.reply, this.language),
    ];
  }

  #asked({ question, words, language, kinds, earlier, models, answer }: Trace): HTMLElement {
    const say = texts[this.language];
    const { model, question: asked, language: spoken } = common[this.language];
    return facts([
      [asked, said(question)],
      [say.searched, words === question ? '' : said(words)],
      [say.earlier, said(earlier.join(' · '))],
      [model, said(models.join(', '))],
      [spoken, languageName(language, this.language)],
      [say.kinds, said(kinds.join(', '))],
      [say.seconds, `${answer.seconds.toFixed(2)} s`],
      [say.timings, said(answer.timings.map(([stage, ms]) => `${stage} ${Math.round(ms)} ms`).join(', '))],
    ]);
  }

  async #runAgain(): Promise<void> {
    this.#replay = await this.work(() => replay(this.service, this.trace));
    this.draw();
  }

  async #beginGolden(): Promise<void> {
    this.#manuals = await this.work(() => manuals(this.service));
    this.draw();
  }

  #goldenForm({ question, models, answer }: Trace, all: readonly Manual[]): HTMLElement {
    const first = answer.citations[0] ?? answer.nearest[0];
    const model = models[0] ?? first?.model.split(', ')[0] ?? '';
    const proposed = { text: question, language: '', model, manual: first?.manualId ?? '', page: first?.page ?? 1 };
    const finish = () => {
      this.#manuals = undefined;
      this.draw();
    };
    return goldenForm(proposed, all, this.language, {
      save: async (wanted) => {
        await this.perform(async () => {
          const { id } = await addGolden(this.service, wanted);
          this.#manuals = undefined;
          return { text: texts[this.language].goldenMade, undo: () => removeGolden(this.service, id) };
        });
      },
      cancel: finish,
    });
  }
}

const look = pageSheet(styles);
define('ai-trace', TracePage);
