import { fields, flag, json, list, number, text, texts } from '../stream/reading';
import type { Box, Place } from '../stream/things';
import { readBox } from '../stream/things';
import type { PackKey } from './signature';
import { isSigned, sha256 } from './signature';
import { BrokenPack, contentOf, entriesOf } from './zip';

/** A passage of a manual on the phone. */
export interface PackPassage extends Place {
  /** Such as `paragraph`, `steps`, `table_row`, `warning`. */
  readonly kind: string;
  /** Of a warning; empty for everything else. */
  readonly level: string;
  readonly section: readonly string[];
}

/** A page of it, with its picture where it has one. */
export interface PackPage {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly picture: Blob | undefined;
}

/** A pack that is whole and the service's own. */
export interface Pack {
  readonly manuals: readonly string[];
  readonly pages: readonly PackPage[];
  readonly passages: readonly PackPassage[];
}

/** What we read. */
const FORMAT = 1;

/** Opens a pack. Throws {@link BrokenPack} when anything in it is not as it was signed by one of the keys. */
export async function opened(file: Uint8Array, keys: readonly PackKey[]): Promise<Pack> {
  const entries = entriesOf(file);
  const content = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new BrokenPack(`${name} is missing`);
    return contentOf(file, entry);
  };
  const words = await content('manifest.json');
  const manifest = fields(json(new TextDecoder().decode(words)));
  const key = keys.find(({ id }) => id === text(manifest, 'key'));
  if (!key || !(await isSigned(words, await content('manifest.sig'), key))) throw new BrokenPack('not signed by the service');
  if (number(manifest, 'format') !== FORMAT) throw new BrokenPack('a format of another time');
  const vouched = new Map(list(manifest['entries'], (item) => [text(fields(item), 'name'), text(fields(item), 'sha256')] as const));
  const checked = async (name: string) => {
    const bytes = await content(name);
    if ((await sha256(bytes)) !== vouched.get(name)) throw new BrokenPack(`${name} was changed`);
    return bytes;
  };
  return pagesOf(list(manifest['manuals'], fields), [...vouched.keys()], checked);
}

type Content = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

async function pagesOf(manuals: readonly ReturnType<typeof fields>[], names: readonly string[], content: Content): Promise<Pack> {
  const pages: PackPage[] = [];
  const passages: PackPassage[] = [];
  for (const manual of manuals) {
    const folder = `${text(manual, 'folder')}/`;
    for (const name of names.filter((name) => name.startsWith(folder) && name.endsWith('.json'))) {
      const page = fields(json(new TextDecoder().decode(await content(name))));
      const file = text(page, 'file');
      const picture = file === '' ? undefined : new Blob([await content(file)], { type: file.endsWith('.png') ? 'image/png' : 'image/jpeg' });
      pages.push({ address: text(page, 'address'), width: number(page, 'width'), height: number(page, 'height'), text: text(page, 'text'), picture });
      passages.push(...passagesOf(page, text(manual, 'title'), flag(manual, 'sample')));
    }
  }
  return { manuals: manuals.map((manual) => text(manual, 'title')), pages, passages };
}

function passagesOf(page: ReturnType<typeof fields>, title: string, sample: boolean): PackPassage[] {
  return list(page['passages'], (item) => {
    const from = fields(item);
    return {
      title,
      page: number(page, 'page'),
      box: readBox(from['box']) as Box | undefined,
      picture: text(page, 'address'),
      quote: text(from, 'text'),
      language: text(from, 'language'),
      sample,
      kind: text(from, 'kind'),
      level: text(from, 'level'),
      section: texts(from['section']),
    };
  });
}
