import type { ExploreModelQuery } from '../../generated/operations';

export type Cube = ExploreModelQuery['semanticModel']['cubes'][number];
export type Measure = Cube['measures'][number];
export type Dimension = Cube['dimensions'][number];
export type Grain = Cube['grains'][number];
export const baselines = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'PARENT_REGION', 'NATIONAL'] as const;
export type Baseline = (typeof baselines)[number];
export const sizes = [10, 25, 100, 500] as const;

/** What Explore shows; all of it is in the address. */
export interface View {
  cube: Cube;
  measures: Measure[];
  dimensions: Dimension[];
  grain: Grain;
  /** `latest`, `all`, or a number of years. */
  period: string;
  versus: Baseline | null;
  hasSynthetic: boolean;
  filters: { dimension: Dimension; members: string[] }[];
  /** Whether rows stand as a list or crossed with the last key. */
  isPivot: boolean;
  /** The code of the measure that orders the rows, the largest first. */
  order: string;
  rows: number;
}

/** Reads a view from an address; what it does not say, or says wrongly, is the standard. */
export function readView(cubes: Cube[], get: (name: string) => string): View | null {
  const cube = cubes.find((one) => one.code === get('cube')) ?? cubes[0];
  if (!cube) return null;
  const list = (name: string) => get(name).split(',').filter(Boolean);
  const measures = cube.measures.filter((one) => list('measures').includes(one.code));
  const dimensions = list('by').map((code) => cube.dimensions.find((one) => one.code === code)).filter((one) => one !== undefined);
  const shown = measures.length > 0 ? measures : cube.measures.slice(0, 4);
  const chosen = dimensions.length > 0 || get('by') === '-' ? dimensions : cube.dimensions.filter((one) => one.code === 'PROVINCE').slice(0, 1);
  return {
    cube,
    measures: shown,
    dimensions: chosen,
    grain: cube.grains.find((one) => one === get('grain')) ?? cube.grains[0] ?? 'YEAR',
    period: /^(all|\d+)$/.test(get('period')) ? get('period') : 'latest',
    versus: baselines.find((one) => one === get('versus')) ?? null,
    hasSynthetic: get('synthetic') === '1' || cube.defaultBases.includes('SYNTHETIC'),
    filters: get('only').split(';').filter(Boolean).flatMap((part) => readFilter(cube, part)),
    order: shown.find((one) => one.code === get('order'))?.code ?? (chosen.some((one) => one.code === 'PERIOD') ? '' : (shown[0]?.code ?? '')),
    isPivot: get('as') === 'pivot' && chosen.length > 1,
    rows: sizes.find((one) => one === Number(get('rows'))) ?? 25,
  };
}

/** The key that a pivot table has across: the last. */
export function acrossOf(view: View): Dimension | undefined {
  return view.isPivot ? view.dimensions.at(-1) : undefined;
}

/** Filters as the address has them: `PROVINCE:11|12;SEGMENT:PU`. */
export function writeFilters(filters: View['filters']): string {
  return filters.filter((one) => one.members.length > 0).map((one) => `${one.dimension.code}:${one.members.join('|')}`).join(';');
}

function readFilter(cube: Cube, part: string): View['filters'] {
  const [code = '', members = ''] = part.split(':');
  const dimension = cube.dimensions.find((one) => one.code === code);
  return dimension && members ? [{ dimension, members: members.split('|') }] : [];
}
