import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Received } from '../client/manuals';
import { linkTo } from '../common/address';
import { link, said } from '../common/shapes';
import { texts } from './texts';

/** What became of one file of an upload. */
export function outcome({ file, id, duplicate, code }: Received, language: Language): HTMLElement {
  const say = texts[language];
  if (!id) return make('li', { className: 'bad' }, said(file), ` – ${say.refused(code)}`);
  return make('li', {}, link(linkTo(['manual', id]), said(file), 'target'), ` – ${duplicate ? say.duplicate : say.accepted}`);
}
