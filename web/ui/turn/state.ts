import type { Turn } from '../../stream/turn';
import { make } from '../dom';
import type { Stage, texts } from './texts';

type Words = (typeof texts)['en'];

/** Brings the line below a turn up to date: what is going on, and what the asker can do about it. */
export function stateLine(line: HTMLElement, turn: Turn, isLasting: boolean, words: Words, tell: (event: 'ai-cancel' | 'ai-retry') => void): void {
  const [text, style] = said(turn, isLasting, words);
  const button = offered(turn, words, tell);
  line.hidden = text === '';
  if (line.dataset['said'] === text + style) return;
  line.dataset['said'] = text + style;
  const alert = style === 'failure' ? { role: 'alert' } : {};
  line.replaceChildren(make('p', { className: style, ...alert }, text), ...(button ? [button] : []));
}

function said(turn: Turn, isLasting: boolean, words: Words): readonly [text: string, style: string] {
  switch (turn.phase) {
    case 'sending':
    case 'running':
      return [working(turn, isLasting, words), turn.offline ? 'waiting' : 'working quiet'];
    case 'failed':
      return [failure(turn, words), 'failure'];
    case 'cancelled':
      return [words.stopped, 'quiet'];
    default:
      return ['', ''];
  }
}

function working(turn: Turn, isLasting: boolean, words: Words): string {
  if (turn.offline && turn.phase === 'running') return words.interrupted;
  if (turn.offline) return isLasting ? words.offline : `${words.offline} ${words.stay}`;
  if (turn.phase === 'sending') return words.sending;
  return Object.hasOwn(words.stages, turn.stage) ? words.stages[turn.stage as Stage] : words.stages.search;
}

function failure(turn: Turn, words: Words): string {
  if (turn.failure?.code === 'unreachable') return words.unreachable;
  if (turn.failure?.code === 'unknown-machine') return words.foreign;
  return turn.failure?.code === 'sign-in-needed' ? words.signIn : words.failed;
}

function offered(turn: Turn, words: Words, tell: (event: 'ai-cancel' | 'ai-retry') => void): HTMLElement | undefined {
  const button = (event: 'ai-cancel' | 'ai-retry', text: string) =>
    make('button', { type: 'button', on: { click: () => tell(event) } }, text);
  if (turn.phase === 'sending' && turn.offline) return button('ai-cancel', words.takeBack);
  if (turn.phase === 'running') return button('ai-cancel', words.stop);
  return turn.failure?.retry ? button('ai-retry', words.retry) : undefined;
}
