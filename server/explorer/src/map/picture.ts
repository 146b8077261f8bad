import { frame, indonesia, neighbours } from 'virtual:land';
import { onPaper, type Palette, room } from '../charts/palette';
import { textAt, widthOf } from '../charts/slide';
import { say } from '../text/language.svelte';
import { tiny } from '../text/numbers';
import { words } from '../text/words';
import { classNames } from './legend';
import type { Place } from './place';
import { classOf, type ColourScale, radiusOf, samplesOf } from './scale';
import { columns, rows, tileNames, tiles } from './tiles';

/** What is drawn of a map, on the page and on a slide. */
export interface MapView {
  places: Place[];
  scale: ColourScale;
  /** What the colour stands for. */
  label: string;
  /** What the area of a symbol stands for; nothing where tiles are drawn. */
  size: string;
  /** The radius of the largest symbol. */
  most: number;
  /** What stands in a tile; where it is left out, symbols are drawn at their places. */
  value?: ((place: Place) => string) | undefined;
}

interface Colours {
  classes: string[];
  land: string;
  landEdge: string;
  abroad: string;
}

const step = 26;
const body = 'font-size="15"';

/** A map and its legend as the part of a slide. */
export function drawMap(view: MapView, palette: Palette): string {
  const colours = onPaper(() => readColours(view.scale));
  const { drawn, height } = drawLegend(view, colours, palette);
  const top = room.y + height;
  return drawn + (view.value ? drawTiles(view, view.value, colours, palette, top) : drawSymbols(view, colours, palette, top));
}

function readColours({ breaks, colours }: ColourScale): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return { classes: [...breaks, 1].map((_, index) => read(`${colours}-${index}`)), land: read('land'), landEdge: read('land-edge'), abroad: read('abroad') };
}

function drawLegend({ scale, label, size }: MapView, { classes }: Colours, { ink, soft }: Palette): { drawn: string; height: number } {
  const parts = [
    { text: label, box: '', bold: true },
    ...classNames(scale).map((text, index) => ({ text, box: `fill="${classes[index]}" stroke="${ink}" stroke-width="0.6"`, bold: false })),
    { text: say(words.unknown), box: `fill="none" stroke="${soft}" stroke-dasharray="2 1.5"`, bold: false },
    ...(size ? [{ text: size, box: '', bold: true }] : []),
  ];
  let [x, y] = [room.x, room.y];
  const drawn = parts.map(({ text, box, bold }) => {
    const indent = box ? 21 : 0;
    const width = indent + widthOf(text, bold ? '600 15px' : '15px');
    if (x > room.x && x + width > room.x + room.width) [x, y] = [room.x, y + step];
    const at = x;
    x += width + 20;
    return (box ? `<rect x="${at}" y="${y - 13}" width="15" height="15" rx="2" ${box}/>` : '') + textAt(at + indent, y, text, `${body} fill="${bold ? ink : soft}"${bold ? ' font-weight="600"' : ''}`);
  });
  return { drawn: drawn.join(''), height: y - room.y + step };
}

function drawSymbols({ places, scale, most }: MapView, { classes, land, landEdge, abroad }: Colours, { ink, soft, ground }: Palette, top: number): string {
  const largest = Math.max(1, ...places.map((place) => place.size ?? 0));
  const symbols = [...places].sort((one, other) => (other.size ?? 0) - (one.size ?? 0)).map(({ longitude, latitude, size, shade }) => {
    const paint = shade === null ? `fill="${ground}" fill-opacity="0.35" stroke="${soft}" stroke-dasharray="2 1.5"` : `fill="${classes[classOf(shade, scale)]}" fill-opacity="0.92" stroke="${ink}"`;
    return `<circle cx="${at(longitude - frame.west)}" cy="${at(frame.north - latitude)}" r="${size === null ? 2 : radiusOf(size, largest, most).toFixed(2)}" stroke-width="0.8" ${paint}/>`;
  });
  const foot = frame.height - 8;
  const samples = samplesOf(largest).map((value) => {
    const radius = radiusOf(value, largest, most);
    const edge = foot - 2 * radius;
    return `<circle cx="40" cy="${foot - radius}" r="${radius}" fill="none" stroke="${soft}"/><path d="M40,${edge}H86" stroke="${soft}" stroke-width="0.6" stroke-dasharray="2 2"/>${textAt(90, edge + 4, tiny(value), `font-size="12" fill="${soft}"`)}`;
  });
  return [
    `<svg x="${room.x}" y="${top}" width="${room.width}" height="${room.y + room.height - top}" viewBox="0 0 ${frame.width} ${frame.height}">`,
    `<path d="${neighbours}" fill="${abroad}"/><path d="${indonesia}" fill="${land}" stroke="${landEdge}" stroke-width="0.6"/>`,
    ...samples,
    ...symbols,
    '</svg>',
  ].join('');
}

function drawTiles({ places, scale }: MapView, value: (place: Place) => string, { classes }: Colours, { soft, ground }: Palette, top: number): string {
  const gap = 4;
  const side = Math.floor((room.y + room.height - top) / rows);
  const left = room.x + (room.width - side * columns) / 2;
  return places.flatMap((place) => {
    const tile = tiles[place.code];
    if (!tile) return [];
    const [x, y] = [left + tile[0] * side, top + tile[1] * side];
    const fill = place.shade === null ? undefined : classes[classOf(place.shade, scale)];
    const ink = fill ? inkOn(fill) : soft;
    const middle = x + (side - gap) / 2;
    return [
      `<rect x="${x}" y="${y}" width="${side - gap}" height="${side - gap}" rx="3" fill="${fill ?? ground}" stroke="${soft}"${fill ? '' : ' stroke-dasharray="3 2"'}/>`,
      textAt(middle, y + side * 0.42, tileNames[place.code] ?? place.name, `font-size="13" text-anchor="middle" fill="${ink}"`),
      textAt(middle, y + side * 0.7, place.shade === null ? '?' : value(place), `font-size="15" font-weight="600" text-anchor="middle" fill="${ink}"`),
    ];
  }).join('');
}

/** Black or white, whichever is read better on a colour (relative luminance of WCAG 2.2). */
function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? '#ffffff' : '#10161a';
}

function at(degrees: number): string {
  return (degrees * frame.scale).toFixed(1);
}
