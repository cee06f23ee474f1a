import type { Language } from '../ui/language/languages';
import { best } from '../ui/language/languages';

const KEY = 'ai-assistant.language';

/** The language chosen here before, or undefined. */
export function chosenLanguage(): Language | undefined {
  const stored = guarded(() => localStorage.getItem(KEY));
  return stored ? best([stored]) : undefined;
}

export function rememberLanguage(language: Language): void {
  guarded(() => localStorage.setItem(KEY, language));
}

const THEME = 'ai-assistant.theme';

/** `dark`, `sun`, or empty to follow the device. */
export function chosenTheme(): string {
  return guarded(() => localStorage.getItem(THEME)) ?? '';
}

export function rememberTheme(theme: string): void {
  guarded(() => localStorage.setItem(THEME, theme));
}

/** A browser may forbid storage; the page then forgets, and works. */
function guarded<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
