/** One message of an event stream, as the HTML standard defines it. */
export interface SseMessage {
  /** Name of the event; `message` when the stream named none. */
  readonly event: string;
  readonly data: string;
  /** The last id the stream has given, in this message or before; empty when it gave none. */
  readonly id: string;
}

/**
 * Turns the bytes of an event stream into messages. Bytes may come in pieces of any size; a character, a line end or a
 * field may be cut anywhere. A message that the stream did not finish with an empty line is dropped, as the standard
 * says: whoever reads on asks again from {@link lastId}.
 */
export class SseDecoder {
  readonly #characters = new TextDecoder();
  #line = '';
  #afterReturn = false;
  #event = '';
  #data: string[] = [];
  #id = '';
  #retry: number | undefined;

  /** Id of the last message that was complete. */
  lastId = '';

  /** Milliseconds that the stream asked to wait before coming back; undefined when it did not say. */
  get retry(): number | undefined {
    return this.#retry;
  }

  push(bytes: Uint8Array): SseMessage[] {
    const messages: SseMessage[] = [];
    for (const character of this.#characters.decode(bytes, { stream: true })) {
      const message = this.#take(character);
      if (message) messages.push(message);
    }
    return messages;
  }

  #take(character: string): SseMessage | undefined {
    const closesPair = character === '\n' && this.#afterReturn;
    this.#afterReturn = character === '\r';
    if (closesPair) return undefined;
    if (character !== '\n' && character !== '\r') {
      this.#line += character;
      return undefined;
    }
    const line = this.#line;
    this.#line = '';
    return line === '' ? this.#finish() : this.#field(line);
  }

  #field(line: string): undefined {
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') this.#event = value;
    else if (name === 'data') this.#data.push(value);
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
  }

  #finish(): SseMessage | undefined {
    this.lastId = this.#id;
    const message = { event: this.#event || 'message', data: this.#data.join('\n'), id: this.#id };
    const isEmpty = this.#data.length === 0;
    this.#event = '';
    this.#data = [];
    return isEmpty ? undefined : message;
  }
}
