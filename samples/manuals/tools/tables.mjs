// Tables of a manual: caption, repeated header row, and cells that span rows ("^^" continues the cell above).

const SHORT = 15; // characters that are never broken: codes, part numbers, values with unit

/** Replaces each Markdown table by ruled HTML; a paragraph "Table: …" before it is its caption. */
export function renderTables(state, numbered) {
  const out = [];
  for (let i = 0; i < state.tokens.length; i++) {
    if (state.tokens[i].type !== 'table_open') {
      out.push(state.tokens[i]);
      continue;
    }
    const end = state.tokens.findIndex((t, k) => k > i && t.type === 'table_close');
    const rows = rowsOf(state, state.tokens.slice(i, end));
    const token = new state.Token('html_block', '', 0);
    token.content = `<div class="tablebox">${captionBefore(out, state, numbered)}${html(rows)}</div>\n`;
    out.push(token);
    i = end;
  }
  state.tokens = out;
}

function captionBefore(out, state, numbered) {
  const inline = out.at(-2);
  if (out.at(-1)?.type !== 'paragraph_close' || !inline.content.startsWith('Table: ')) {
    return '';
  }
  out.splice(-3);
  return `<p class="caption">${numbered(state.md.renderInline(inline.content.slice(7), state.env))}</p>`;
}

function rowsOf(state, tokens) {
  const rows = [];
  tokens.forEach((token, i) => {
    if (token.type === 'tr_open') {
      rows.push([]);
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      const { content } = tokens[i + 1];
      const right = (token.attrGet('style') ?? '').includes('right');
      rows.at(-1).push({ content, html: state.md.renderInline(content, state.env), right, span: 1 });
    }
  });
  return rows;
}

function html([head, ...body]) {
  const groups = [];
  body.forEach((row) => {
    if (row.some((c) => c.content === '^^')) {
      groups.at(-1).push(row);
    } else {
      groups.push([row]);
    }
  });
  return `<table><thead><tr>${head.map((c) => `<th scope="col"${attributes(c)}>${c.html}</th>`).join('')}</tr></thead>
${groups.map((g) => `<tbody>${spanned(g)}</tbody>`).join('\n')}</table>`;
}

function spanned(group) {
  const above = [];
  group.forEach((row) => row.forEach((cell, column) => {
    if (cell.content === '^^') {
      above[column].span += 1;
      cell.skip = true;
    } else {
      above[column] = cell;
    }
  }));
  return group.map((row) => `<tr>${row.filter((c) => !c.skip).map((c) => `<td${attributes(c)}>${c.html}</td>`).join('')}</tr>`).join('');
}

function attributes(cell) {
  const classes = [cell.right && 'right', cell.content.length <= SHORT && 'short'].filter(Boolean);
  return (cell.span > 1 ? ` rowspan="${cell.span}"` : '') + (classes.length ? ` class="${classes.join(' ')}"` : '');
}
