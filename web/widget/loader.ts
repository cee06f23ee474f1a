import { AiAssistant } from './ai-assistant';

/** The one script tag of a host page: the service is where this script came from. */
AiAssistant.home = new URL(/* @vite-ignore */ './', import.meta.url);

export { AiAssistant };
