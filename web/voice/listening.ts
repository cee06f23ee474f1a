import type { Language } from '../ui/language/languages';
import type { Command } from './commands';
import { commandIn, speechTags } from './commands';

/** What browsers have of the Web Speech API for listening; the type library does not know it. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  start(): void;
  abort(): void;
}

type RecognitionEvent = Event & { readonly resultIndex: number; readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> };

/** What does not go away by trying again. */
const HOPELESS = ['not-allowed', 'service-not-allowed', 'audio-capture', 'language-not-supported', 'network'];

export function canListen(): boolean {
  return recognitionClass() !== undefined;
}

/**
 * Listens for commands until `signal` is aborted. Some browsers send what they hear to their maker, so it begins only at a
 * person's wish.
 *
 * @param failed called when listening is not possible, or not any more
 */
export function listen(language: Language, heard: (command: Command) => void, failed: () => void, signal: AbortSignal): void {
  const recognition = new (recognitionClass()!)();
  recognition.lang = speechTags[language];
  recognition.continuous = true;
  let isHopeless = false;
  recognition.addEventListener('result', (event) => {
    const { results, resultIndex } = event as RecognitionEvent;
    for (let at = resultIndex; at < results.length; at++) {
      const command = commandIn(language, results[at]![0]?.transcript ?? '');
      if (command) heard(command);
    }
  });
  recognition.addEventListener('error', (event) => {
    isHopeless = HOPELESS.includes((event as Event & { error: string }).error);
    if (isHopeless) failed();
  });
  // Browsers end by themselves after a silence.
  recognition.addEventListener('end', () => {
    if (!isHopeless && !signal.aborted) recognition.start();
  });
  signal.addEventListener('abort', () => recognition.abort());
  recognition.start();
}

function recognitionClass(): (new () => Recognition) | undefined {
  const own = globalThis as unknown as { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };
  return own.SpeechRecognition ?? own.webkitSpeechRecognition;
}
