import type { Machine, Model } from '../client/catalogue';
import { machines, models } from '../client/catalogue';
import { Refused } from '../client/problem';
import type { Service } from '../client/service';
import type { Shelf } from '../store/shelf';
import type { SubjectChoice } from '../ui/subject/element';

/** Offers what there is to ask about; without a line what there was last time. Begins with the choice of last time. */
export async function offer(subject: SubjectChoice, frame: HTMLElement, service: Service, shelf: Shelf, left: AbortSignal): Promise<void> {
  await rememberSubject(subject, frame, shelf, left);
  try {
    const [owned, known] = await Promise.all([machines(service), models(service)]);
    await shelf.put('things', 'catalogue', { owned, known });
    subject.offer(owned, known);
  } catch (failure) {
    if (failure instanceof Refused) return;
    const last = (await shelf.get('things', 'catalogue')) as { owned: Machine[]; known: Model[] } | undefined;
    if (last) subject.offer(last.owned, last.known);
  }
}

/** The choice of last time, unless a label or the asker has chosen already. */
async function rememberSubject(subject: SubjectChoice, frame: HTMLElement, shelf: Shelf, signal: AbortSignal): Promise<void> {
  const keep = () => void shelf.put('things', 'subject', subject.chosen).catch(() => undefined);
  frame.addEventListener('ai-subject', keep, { signal });
  const last = await shelf.get('things', 'subject');
  if (typeof last === 'string' && !subject.isSettled) subject.wish(last);
}
