/** Longest side of a photo in pixels: what shows a nameplate, and still leaves the boat on a bad line. */
const LONGEST_SIDE = 1600;

/** Bytes that a photo has at most, where the browser can bring it down to that. */
const MOST_BYTES = 400_000;

/** What the service does not take. */
const FAR_TOO_MANY = 1_000_000;

const QUALITIES = [0.85, 0.7, 0.55, 0.4];

/** How large a picture is drawn: as it is, or so that its longest side fits. */
export function fitted(width: number, height: number, longest = LONGEST_SIDE): readonly [width: number, height: number] {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/**
 * Paints a photo anew, upright and small. What comes out is its pixels alone: no place, no time, no name of a phone. Throws
 * when the browser cannot read the file.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = fitted(picture.width, picture.height);
  const pen = canvas.getContext('2d')!;
  // What is see-through would come out black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  let photo = await jpeg(canvas, QUALITIES[0]!);
  for (const quality of QUALITIES.slice(1)) if (photo.size > MOST_BYTES) photo = await jpeg(canvas, quality);
  if (photo.size > FAR_TOO_MANY) throw new Error('the photo stays too large');
  return photo;
}

function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/jpeg', quality);
  });
}
