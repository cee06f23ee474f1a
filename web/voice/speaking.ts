/** Something to be said, in its own language. */
export interface Speech {
  readonly text: string;
  /** Tag of the language; empty when it is not known. */
  readonly language: string;
}

/** Whether this browser can say something in the language. Voices may come late: see {@link whenVoicesChange}. */
export function canSay(language: string): boolean {
  return voiceFor(language) !== undefined;
}

/** Says one after the other what there is a voice for; what was being said before is cut off. */
export function say(speeches: readonly Speech[]): void {
  hush();
  for (const { text, language } of speeches) {
    const voice = voiceFor(language);
    if (!voice || text.trim() === '') continue;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speechSynthesis.speak(utterance);
  }
}

export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}

export function whenVoicesChange(look: () => void, signal: AbortSignal): void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', look, { signal });
}

/** A voice on the phone itself before one that needs a line. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const wanted = primary(language);
  const able = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ lang }) => primary(lang) === wanted);
  return able.find(({ localService }) => localService) ?? able[0];
}

function primary(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/)[0]!;
  return first === 'nb' || first === 'nn' ? 'no' : first;
}
