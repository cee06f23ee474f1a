// A manual's Markdown source to one HTML document.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import container from 'markdown-it-container';
import { renderTables } from './tables.mjs';
import { SAMPLE, WORDS } from './words.mjs';

/** A fault code, a part number, and a number with its unit: never parted at the end of a line. */
const UNBROKEN = /E-\d\d|AB\d\d-\d{4}-\d\d|\d+ (?:°C|°F|bar|psi|mm|cm|m|m\/s|kg|l|l\/min|Nm|kN|kW|kΩ|MΩ|Ω|V|A|mA|µm|h|s|%|rpm|o\/min|min)(?![\p{L}\d])/gu;

/** Front matter, body with its shared paragraphs put in, and numbered headings. */
export async function readManual(name) {
  const source = await readFile(`src/${name}.md`, 'utf8');
  const [, front, body] = source.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/);
  const manual = Object.fromEntries(front.split('\n').map((l) => l.match(/^(\w+): *(.*)$/).slice(1)));
  const complete = body.replace(/^<!-- include (\S+) -->$/gm, (_, part) =>
    readFileSync(`src/shared/${manual.language}/${part}.md`, 'utf8').trim());
  const text = complete.replaceAll('{{model}}', manual.model);
  const { html, headings } = render(text, WORDS[manual.language]);
  return { name, ...manual, html, headings };
}

export function toHtml(manual, css, pages) {
  const words = WORDS[manual.language];
  const sample = SAMPLE[manual.language];
  const running = `${manual.title}`;
  const margins = `@page { @top-left { content: "${running}" } @top-right { content: "AutoBoss ${manual.model}" }
    @bottom-left { content: "${manual.document} · ${manual.edition}" } @bottom-center { content: "${sample}" }
    @bottom-right { content: "${words.page} " counter(page) " ${words.of} " counter(pages) } }
    @page :first { @top-left { content: none } @top-right { content: none } }`;
  const contents = manual.headings.map(({ level, number, title }) =>
    `<li class="toc${level}"><a href="#s${number}"><span>${number}&ensp;${escape(title)}</span>
     <i></i><span>${pages.get(number) ?? '00'}</span></a></li>`).join('\n');
  return `<!doctype html><html lang="${manual.language === 'no' ? 'nb' : manual.language}"><head><meta charset="utf-8">
<title>${escape(manual.title)}</title><style>${css}\n${margins}</style></head><body>
${cover(manual, words, sample)}
<nav><p class="contents">${words.contents}</p><ol>${contents}</ol></nav>
<main>${manual.html}</main></body></html>`;
}

function cover(manual, words, sample) {
  const rows = [[words.document, manual.document], [words.edition, `${manual.edition} (${manual.date})`],
    [words.serials, manual.serials], [words.original, words.name]];
  return `<header class="cover"><p class="maker">AutoBoss</p><p class="model">${manual.model}</p>
<p class="machine">${escape(manual.machine)}</p><p class="kind">${words[manual.kind]}</p>
${figure(manual.cover)}
<p class="sample">${sample}</p>
<table class="doc">${rows.map(([k, v]) => `<tr><th scope="row">${k}</th><td>${escape(v)}</td></tr>`).join('')}</table></header>`;
}

function render(text, words) {
  const md = new MarkdownIt({ html: true, typographer: false });
  const counts = { table: 0, figure: 0 };
  for (const level of ['danger', 'warning', 'caution', 'notice']) {
    md.use(container, level, {
      render: (tokens, i) => (tokens[i].nesting === 1
        ? `<div class="box ${level}" role="note"><p class="signal">${words[level]}</p>\n` : '</div>\n'),
    });
  }
  md.use(container, 'columns', { render: (tokens, i) => (tokens[i].nesting === 1 ? '<div class="columns">\n' : '</div>\n') });
  md.use(container, 'figure', {
    render: (tokens, i) => {
      if (tokens[i].nesting !== 1) {
        return '</figcaption></figure>\n';
      }
      const name = tokens[i].info.trim().split(/\s+/)[1];
      return `<figure>${figure(name)}<figcaption><b>${words.figure} ${++counts.figure}</b>\n`;
    },
  });
  md.core.ruler.push('tables', (state) => renderTables(state, (caption) => `${words.table} ${++counts.table}: ${caption}`));
  md.renderer.rules.text = (tokens, i) => escape(tokens[i].content).replace(UNBROKEN, '<span class="unbroken">$&</span>');
  const headings = [];
  md.core.ruler.push('numbers', (state) => number(state.tokens, headings));
  md.core.ruler.push('leads', (state) => markLeads(state.tokens));
  return { html: md.render(text), headings };
}

function number(tokens, headings) {
  let chapter = 0;
  let section = 0;
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open' || token.tag === 'h3') {
      return;
    }
    [chapter, section] = token.tag === 'h1' ? [chapter + 1, 0] : [chapter, section + 1];
    const number = section ? `${chapter}.${section}` : `${chapter}`;
    const inline = tokens[i + 1];
    headings.push({ level: section ? 2 : 1, number, title: inline.content });
    token.attrSet('id', `s${number}`);
    inline.children.unshift(Object.assign(new inline.children[0].constructor('text', '', 0), { content: `${number} ` }));
  });
}

/** A sentence that ends in a colon, and a short one before a table, stay with what they announce. */
function markLeads(tokens) {
  tokens.forEach((token, i) => {
    if (token.type !== 'paragraph_open') {
      return;
    }
    const { content } = tokens[i + 1];
    if (content.endsWith(':') || (content.length < 160 && tokens[i + 3]?.type === 'html_block')) {
      token.attrJoin('class', 'lead');
    }
  });
}

function figure(name) {
  return readFileSync(`src/figures/${name}.svg`, 'utf8');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
