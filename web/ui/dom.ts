type Child = Node | string | undefined | false;

/**
 * Makes an element. Texts become text nodes and properties are set as such, never as markup: whatever a manual, a model
 * or a service says, it stays text.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const { aria, data, on, ...own } = properties;
  Object.assign(element, own);
  Object.entries(aria ?? {}).forEach(([name, value]) => element.setAttribute(`aria-${name}`, value));
  Object.assign(element.dataset, data);
  Object.entries(on ?? {}).forEach(([name, listener]) => element.addEventListener(name, listener as EventListener));
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

type Properties<Element> = Partial<Omit<Element, 'children' | 'style'>> & {
  aria?: Record<string, string>;
  data?: Record<string, string>;
  on?: { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
};

/** A paragraph of a manual or a person: it has its own language, and begins at the side where that language begins. */
export function passage(text: string, language: string, className = ''): HTMLElement {
  return make('p', { lang: language, dir: 'auto', className: `words ${className}` }, ...isolated(text));
}

const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FROM_THE_LEFT = /(?<![^\s(])[-−+±≤≥<>~]?[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,:/°%+×–−_-]| (?=[\p{Script=Latin}\p{Nd}°%]))*/u;

/** Numbers with their units, codes and foreign names are kept together as they are written in text that runs the other way. */
export function isolated(text: string): (Node | string)[] {
  if (!FROM_THE_RIGHT.test(text)) return [text];
  return text.split(new RegExp(`(${FROM_THE_LEFT.source})`, 'gu')).map((piece, at) => (at % 2 === 1 ? make('bdi', { dir: 'ltr' }, piece) : piece));
}

/** Words of a manual or a person within a sentence of ours, with their own language and direction. */
export function words(text: string, language: string): HTMLElement {
  return make('bdi', { lang: language, dir: 'auto', className: 'words' }, text);
}

/** Words that only a screen reader says. */
export function spoken(text: string): HTMLElement {
  return make('span', { className: 'spoken' }, text);
}

/**
 * Brings the children of `parent` in line with `items` by their keys. What is there stays as it is, so that focus,
 * selection and a screen reader's place survive; only what is new is made, only what is gone is removed.
 */
export function keep<Item>(parent: Element, items: readonly Item[], key: (item: Item) => string, create: (item: Item) => HTMLElement): void {
  const there = new Map([...parent.children].map((child) => [(child as HTMLElement).dataset['key'], child]));
  const wanted = items.map((item) => {
    const name = key(item);
    const child = there.get(name) ?? create(item);
    (child as HTMLElement).dataset['key'] = name;
    return child;
  });
  [...parent.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
  wanted.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}
