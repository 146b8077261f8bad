import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette';

/** What a chart says when it stands alone, away from its page. */
export interface Caption {
  title: string;
  source: string;
}

const width = 1280;
const height = 720;
const margin = 48;

/** A chart with its title and its source as an SVG of 16 to 9. */
export async function slideSvg(option: EChartsCoreOption, caption: Caption, palette: Palette): Promise<string> {
  const { init } = await import('./vector');
  const room = height - 190;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: width - 2 * margin, height: room });
  chart.setOption({ ...option, animation: false });
  const drawn = chart.renderToSVGString().replace('<svg ', `<svg x="${margin}" y="110" `);
  chart.dispose();
  const lines = wrap(caption.source, 150);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Helvetica, Arial, sans-serif">`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    `<text x="${margin}" y="72" font-size="30" font-weight="600" fill="${palette.ink}">${escape(caption.title)}</text>`,
    drawn,
    ...lines.map((line, index) => `<text x="${margin}" y="${height - 46 + index * 19}" font-size="14" fill="${palette.soft}">${escape(line)}</text>`),
    '</svg>',
  ].join('');
}

/** The same as a PNG of twice the size, for slides. */
export async function slidePng(option: EChartsCoreOption, caption: Caption, palette: Palette): Promise<Blob> {
  const svg = await slideSvg(option, caption, palette);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no image.'))), 'image/png'));
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length > most) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trim();
  }
  return lines.slice(0, 2);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
