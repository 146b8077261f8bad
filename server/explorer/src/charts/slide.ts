import { type Palette, room } from './palette';

/** What a picture says when it stands alone, away from its page. */
export interface Caption {
  title: string;
  source: string;
  /** Who made it, from which data. */
  stamp: string;
}

const width = 1280;
const height = 720;
const margin = room.x;
const largestTitle = 30;
const fonts = 'Helvetica, Arial, sans-serif';

/** A drawing with its title and its source as an SVG of 16 to 9. */
export function slideSvg(drawn: string, { title, source, stamp }: Caption, palette: Palette): string {
  const size = Math.min(largestTitle, (largestTitle * room.width) / widthOf(title, `600 ${largestTitle}px`));
  const foot = wrap(source, room.width - widthOf(stamp, '14px') - margin).slice(0, 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fonts}">`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    textAt(margin, 72, title, `font-size="${size}" font-weight="600" fill="${palette.ink}"`),
    drawn,
    ...foot.map((line, index) => textAt(margin, height - 46 + index * 19, line, `font-size="14" fill="${palette.soft}"`)),
    textAt(width - margin, height - 27, stamp, `font-size="14" fill="${palette.soft}" text-anchor="end"`),
    '</svg>',
  ].join('');
}

/** The same as a PNG of twice the size, for slides. */
export async function slidePng(svg: string): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no image.'))), 'image/png'));
}

/** A line of text of a drawing. */
export function textAt(x: number, y: number, text: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</text>`;
}

/** How wide a text is on a slide. */
export function widthOf(text: string, font: string): number {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${font} ${fonts}`;
  return pen.measureText(text).width;
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${word}`.trim();
    if (lines[last] !== '' && widthOf(longer, '14px') > most) lines.push(word);
    else lines[last] = longer;
  }
  return lines;
}
