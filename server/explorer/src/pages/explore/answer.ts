import type { Shares } from '../../basis/shares';
import { dimensionShapes } from '../../generated/shapes';
import { type Message, say } from '../../text/language.svelte';
import { explore } from '../../text/explore';
import { count, date, percent, points, rupiah, signed } from '../../text/numbers';
import { roles } from '../../text/roles';
import { bases, segments, stages, states } from '../../text/terms';
import type { Dimension, Measure } from './view';

export interface Quality extends Shares {
  flags: { code: string; message: string }[];
}

/** A row of a cube: its keys and measures by field, whatever the cube. */
export interface CubeRow {
  [field: string]: unknown;
  quality: Quality;
  versus?: { delta: Record<string, number | null> | null } | null;
}

/** Sums of a pivot table, each read from facts and not from the cells beside it. */
export interface PivotSums {
  lines: CubeRow[];
  heads: CubeRow[];
}

export interface ExploreAnswer {
  cube: { totalCount: number; period: { label: string } | null; totals: CubeRow; nodes: CubeRow[] };
  lines?: { nodes: CubeRow[] };
  heads?: { nodes: CubeRow[] };
  dataset: { version: string };
}

const words: Record<string, Record<string, Message>> = { segment: segments, stage: stages, state: states, basis: bases, agencyRole: roles };

/** What a key is called. */
export function nameOf(row: CubeRow, dimension: Dimension): string {
  const key = row[dimension.field];
  if (key === null || key === undefined) return say(explore.unplaced);
  if (typeof key === 'object') {
    const { label, shortName, name, key: own, start } = key as Record<string, string | undefined>;
    return shortName ?? name ?? (start && label && /^\d{4}-\d{2}$/.test(label) ? date(label, 'short') : label) ?? own ?? '';
  }
  const word = words[dimension.field]?.[String(key)];
  return word ? say(word) : String(key);
}

/** The code of a key, as filters take it. */
export function codeOf(row: CubeRow, dimension: Dimension): string {
  const key = row[dimension.field];
  return typeof key === 'object' && key !== null ? String((key as Record<string, unknown>)[dimensionShapes[dimension.field]?.member || 'code'] ?? '') : String(key ?? '');
}

/** A measure in its unit. */
export function valueOf(value: unknown, { unit }: Measure): string {
  const number = typeof value === 'number' ? value : null;
  return unit === 'FRACTION' ? percent(number) : unit === 'IDR' || unit === 'IDR_PER_CASE' ? rupiah(number) : count(number);
}

/** What a measure differs by. */
export function changeOf(value: unknown, { unit }: Measure): string {
  const number = typeof value === 'number' ? value : null;
  return unit === 'FRACTION' ? points(number) : signed(number);
}
