import type { Earlier } from '../client/earlier';
import { earlier, rename, transcript, whole } from '../client/earlier';
import type { Kept } from '../client/kept';
import type { Service } from '../client/service';
import { make } from '../ui/dom';
import type { Language } from '../ui/language/languages';
import type { Room } from './talk';

/** Shows the conversations that were held before, here or elsewhere, over the talk; `goOn` takes one up again. */
export async function showEarlier(room: Room, service: Service, goOn: (conversation: Earlier) => void): Promise<void> {
  const { EarlierList } = await import('../ui/earlier/element');
  const there = room.frame.querySelector<InstanceType<typeof EarlierList>>('ai-earlier');
  const list = there ?? new EarlierList();
  list.language = room.language();
  list.shelf = {
    list: (words, before) => earlier(service, words, before),
    rename: (conversation, title) => rename(service, conversation, title),
  };
  if (!there) list.addEventListener('ai-continue', (event) => goOn((event as CustomEvent<Earlier>).detail));
  if (!there) room.frame.append(list);
  list.show();
}

/** Everything that was asked in a conversation, and chooses what it was about. */
export async function takeUp(room: Room, service: Service, conversation: string): Promise<readonly Kept[]> {
  const { about, turns } = await whole(service, conversation);
  room.subject.settle(about.subject);
  return turns.map((kept) => ({ ...kept, wish: { ...kept.wish, pageLanguage: room.language() } }));
}

/** Hands the conversation out as a file. */
export async function download(service: Service, conversation: string, format: 'pdf' | 'text', language: Language): Promise<void> {
  const address = URL.createObjectURL(await transcript(service, conversation, format, language));
  make('a', { href: address, download: `conversation.${format === 'pdf' ? 'pdf' : 'txt'}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
