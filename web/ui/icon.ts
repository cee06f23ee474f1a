const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a field of 24 by 24. */
const outlines = {
  page: 'M6 2h9l4 4v16H6z M15 2v4h4 M9 12h7 M9 16h7',
  hazard: 'M12 2.5 22.5 21h-21z M12 9v6 M12 17.5v1',
  send: 'M3 12h16 M13 6l6 6-6 6',
  larger: 'M12 5v14 M5 12h14',
  smaller: 'M5 12h14',
  close: 'M5 5l14 14 M19 5 5 19',
  leave: 'M14 4H5v16h9 M10 12h11 M17 8l4 4-4 4',
  menu: 'M4 6h16 M4 12h16 M4 18h16',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4 21c1-5 4-6 8-6s7 1 8 6',
  camera: 'M3 7h4l2-3h6l2 3h4v13H3z M12 9.5a3.75 3.75 0 1 0 .01 0',
  back: 'M19 12H5 M11 6l-6 6 6 6',
} as const;

/** A picture beside a text; screen readers pass over it. */
export function icon(name: keyof typeof outlines): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.classList.add('icon', name);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', outlines[name]);
  picture.append(path);
  return picture;
}
