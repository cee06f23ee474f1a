import { qrCode } from './code';

const SVG = 'http://www.w3.org/2000/svg';

/** Modules of light around a code; readers need them. */
const QUIET = 4;

/** A QR code as a picture that stays sharp at any size. */
export function qrPicture(text: string, label: string): SVGSVGElement {
  const code = qrCode(text);
  const picture = document.createElementNS(SVG, 'svg');
  const size = code.size + 2 * QUIET;
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  const light = document.createElementNS(SVG, 'path');
  light.setAttribute('d', `M0 0h${size}v${size}h-${size}z`);
  light.setAttribute('fill', '#fff');
  const dark = document.createElementNS(SVG, 'path');
  const modules: string[] = [];
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.isDark(x, y)) modules.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  dark.setAttribute('d', modules.join(''));
  dark.setAttribute('fill', '#000');
  picture.append(light, dark);
  return picture;
}
