import type { Citation, Statement } from '../../stream/things';
import { inLines } from '../../stream/steps';
import { buttonTo } from '../citation/element';
import type { PartAddress } from '../../client/parts';
import { isolated, make, passage, spoken } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** One thing that the answer says, with the pages that carry it; beside a translation the manual's own words. */
export class StatementBox extends View {
  /** Where parts are shown; set before the statement. */
  address: PartAddress | undefined;
  #statement: Statement | undefined;

  constructor() {
    super(look);
  }

  set statement(statement: Statement) {
    this.#statement = statement;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const statement = this.#statement;
    if (!statement) return;
    this.toggleAttribute('withdrawn', statement.isWithdrawn);
    if (statement.isWithdrawn) return this.#takeBack(statement);
    const said = { ...statement, text: inLines(statement) };
    const text = passage(said.text, said.language, 'text');
    if (this.address) text.replaceChildren(...linked(said, this.address));
    this.root.replaceChildren(text, ...statement.citations.map((citation) => this.#source(statement, citation)));
  }

  /** It was read perhaps: so it stays, struck through, and says why. */
  #takeBack({ text, language }: Statement): void {
    const note = make('p', { className: 'note', role: 'status' }, texts[this.language].withdrawn);
    this.root.replaceChildren(note, make('del', {}, passage(text, language, 'text')));
  }

  #source(statement: Statement, citation: Citation): HTMLElement {
    const isSaidAlready = citation.quote === '' || plain(statement.text).includes(plain(citation.quote));
    const quote =
      !isSaidAlready &&
      make('blockquote', {}, spoken(`${texts[this.language].original}: `), passage(citation.quote, citation.language));
    return make('figure', {}, quote, buttonTo(citation, this.language));
  }
}

/** The text, in which each part leads to its page at the host. */
function linked({ text, parts = [] }: Statement, address: PartAddress): (Node | string)[] {
  const longestFirst = [...parts].filter((part) => part !== '').sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return isolated(text);
  const between = new RegExp(`(${longestFirst.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`, 'u');
  return text.split(between).flatMap((piece, at) => (at % 2 === 1 ? [link(piece, address(piece))] : isolated(piece)));
}

function link(part: string, href: string | undefined): HTMLElement {
  const name = make('bdi', { dir: 'ltr' }, part);
  return href ? make('a', { href, target: '_blank', rel: 'noopener noreferrer', className: 'part' }, name) : name;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const look = sheet(styles);
define('ai-statement', StatementBox);
