import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Change, WholeTicket } from '../client/tickets';
import { field, section } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** How it ends: the cause, what helped, and notes that stay inside. A resolution needs both before it counts as one. */
export function resolution(ticket: WholeTicket, language: Language, change: (what: Change) => void): HTMLElement {
  const say = texts[language];
  const area = (id: string, value: string) => make('textarea', { id, defaultValue: value, maxLength: 10_000, dir: 'auto' });
  const cause = area('cause', ticket.rootCause);
  const helped = area('helped', ticket.resolution);
  const notes = area('notes', ticket.notes);
  const note = make('p', { className: 'bad', role: 'alert' });
  const said = (): Change => ({ root_cause: cause.value, resolution: helped.value, ...(notes.value && { internal_notes: notes.value }) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const resolves = (event.submitter as HTMLButtonElement | null)?.value === 'resolve';
    note.textContent = resolves && (!cause.value.trim() || !helped.value.trim()) ? say.needsBoth : '';
    if (!note.textContent) change(resolves ? { ...said(), state: 'resolved' } : said());
  };
  const isOver = ['RESOLVED', 'CLOSED'].includes(ticket.state);
  const form = make(
    'form',
    { on: { submit: (event) => submit(event as SubmitEvent) } },
    field(say.cause, cause),
    field(say.helped, helped),
    field(say.notes, notes),
    note,
    make(
      'div',
      { className: 'row' },
      !isOver && make('button', { type: 'submit', value: 'resolve', className: 'primary' }, say.resolve),
      make('button', { type: 'submit', value: 'save' }, common[language].save),
    ),
  );
  return section(say.end, form);
}
