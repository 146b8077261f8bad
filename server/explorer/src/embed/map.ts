import { frame, indonesia, neighbours } from 'virtual:land';
import { classOf, colourOf, coverageScale, radiusOf } from '../map/scale';
import { addressOf, nameOf, type Value, type View } from './model';
import { say, sayShort } from './numbers';

const space = 'http://www.w3.org/2000/svg';
const most = 34;
const plain = 9;
const plainOfMany = 5;

/** Draws a symbol for each region: as large as a number, coloured by a rate. */
export function draw(view: View, place: HTMLElement): void {
  place.className = 'map';
  const size = view.values.find((value) => view.columns[value]!.unit !== 'fraction') ?? -1;
  const shade = view.values.find((value) => view.columns[value]!.unit === 'fraction') ?? -1;
  const largest = Math.max(1, ...view.rows.map((row) => numberOf(row, size) ?? 0));
  const said = document.createElement('p');
  said.className = 'said';
  const picture = element('svg', { viewBox: `0 0 ${frame.width} ${frame.height}`, role: 'group', 'aria-label': view.title });
  picture.append(element('path', { class: 'abroad', d: neighbours }), element('path', { class: 'land', d: indonesia }));
  const drawn = view.rows
    .map((row, index) => ({ row, at: view.places[index], value: numberOf(row, size) }))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  for (const { row, at, value } of drawn) {
    if (!at) continue;
    const text = sentenceOf(view, row);
    const address = addressOf(view, row);
    const mark = element(address ? 'a' : 'g', { class: 'mark', ...(address ? { href: address, 'aria-label': text } : {}) });
    const rate = numberOf(row, shade);
    const isUnknown = size < 0 ? rate === null : value === null;
    const radius = isUnknown ? 2.5 : size < 0 ? (view.rows.length > 60 ? plainOfMany : plain) : radiusOf(value ?? 0, largest, most);
    const circle = element('circle', { class: isUnknown ? 'symbol unknown' : 'symbol', cx: String((at[0] - frame.west) * frame.scale), cy: String((frame.north - at[1]) * frame.scale), r: String(radius) });
    if (rate !== null && !isUnknown) circle.style.fill = colourOf(classOf(rate, coverageScale), coverageScale);
    const title = element('title', {});
    title.textContent = text;
    mark.append(circle, title);
    for (const event of ['mouseenter', 'focus']) mark.addEventListener(event, () => (said.textContent = text));
    picture.append(mark);
  }
  place.append(picture, ...(shade < 0 ? [] : [legend(view.columns[shade]!.label)]), said);
}

function sentenceOf(view: View, row: Value[]): string {
  return `${nameOf(view, row)}: ${view.values.map((value) => `${view.columns[value]!.label} ${say(row[value], view.columns[value]!.unit)}`).join(', ')}`;
}

function legend(label: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'said';
  line.append(`${label}: `);
  for (const [index, end] of [...coverageScale.breaks, null].entries()) {
    const from = coverageScale.breaks[index - 1];
    const box = element('svg', { width: '12', height: '12', class: 'swatch', 'aria-hidden': 'true' });
    const square = element('rect', { width: '12', height: '12' });
    square.style.fill = colourOf(index, coverageScale);
    box.append(square);
    line.append(box, ` ${from === undefined ? `< ${sayShort(end!, 'fraction')}` : end === null ? `≥ ${sayShort(from, 'fraction')}` : `${sayShort(from, 'fraction')}–${sayShort(end, 'fraction')}`}  `);
  }
  return line;
}

function numberOf(row: Value[], column: number): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

function element<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string>): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
