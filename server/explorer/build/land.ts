import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const name = 'virtual:land';
const indonesia = '360';

/** The frame of the map in degrees. So near the equator a plate carrée is true to better than 2 %. */
const frame = { west: 94.4, east: 141.1, south: -11.4, north: 6.6 };
const width = 1000;
const scale = width / (frame.east - frame.west);
const height = Math.round((frame.north - frame.south) * scale);
/** Points nearer to each other than this many units of the drawing are one. */
const least = 0.9;

/** Draws the land of Natural Earth once, when the page is built, so that no browser has to project it. */
export function land(): Plugin {
  return {
    name: 'land',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? draw() : undefined),
  };
}

function draw(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const countries = feature(atlas, atlas.objects.countries).features as Feature<Polygon | MultiPolygon>[];
  const own = countries.filter((country) => country.id === indonesia);
  const others = countries.filter((country) => country.id !== indonesia);
  return [
    `export const frame = ${JSON.stringify({ ...frame, width, height, scale })};`,
    `export const indonesia = ${JSON.stringify(own.map(path).join(''))};`,
    `export const neighbours = ${JSON.stringify(others.map(path).join(''))};`,
  ].join('\n');
}

function path(country: Feature<Polygon | MultiPolygon>): string {
  const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
  return polygons.map((rings) => ring(rings[0] ?? [])).join('');
}

function ring(points: Position[]): string {
  if (!points.some(isInFrame)) return '';
  const kept: [number, number][] = [];
  for (const [longitude = 0, latitude = 0] of points) {
    const [x, y] = [(longitude - frame.west) * scale, (frame.north - latitude) * scale];
    const last = kept.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= least) kept.push([x, y]);
  }
  if (kept.length < 3) return '';
  let [px, py] = [0, 0];
  const steps = kept.map(([x, y], index) => {
    const [rx, ry] = [Math.round(x * 10), Math.round(y * 10)];
    const step = index === 0 ? `M${rx / 10},${ry / 10}l` : `${(rx - px) / 10},${(ry - py) / 10} `;
    [px, py] = [rx, ry];
    return step;
  });
  return `${steps.join('').trimEnd()}z`;
}

function isInFrame([longitude = 0, latitude = 0]: Position): boolean {
  return longitude > frame.west - 4 && longitude < frame.east + 4 && latitude > frame.south - 4 && latitude < frame.north + 4;
}
