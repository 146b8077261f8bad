import type { FanPartsFragment } from '../generated/operations';
import { frameOf, timeAxis, valueAxis } from '../charts/frame';
import type { Palette } from '../charts/palette';
import type { ChartTable } from '../charts/table';
import { tip } from '../charts/tip';
import { say } from '../text/language.svelte';
import { date, percent, placeOf } from '../text/numbers';
import { outlook as text } from '../text/outlook';
import { words } from '../text/words';

export type FanPoint = FanPartsFragment['path'][number];

/** What a fan chart shows. */
export interface Fan {
  points: FanPoint[];
  /** The projection under a scenario; null without one. */
  changed: FanPoint[] | null;
  /** The target as a fraction, and the month by whose end it is due. */
  target: number | null;
  dueBy: string;
}

/** History with its band, then the projection with two bands, the target and its date; beside it the projection under a scenario. */
export function fanOption({ points, changed, target, dueBy }: Fan, palette: Palette) {
  const history = points.filter((one) => !one.projected);
  const last = history.at(-1);
  // The projection hangs on the last month of history, so that no gap stands between them.
  const projected = [...(last ? [last] : []), ...points.filter((one) => one.projected)];
  const ahead = changed?.filter((one) => one.projected);
  const joined = ahead && last ? [last, ...ahead] : ahead;
  const byMonth = new Map((changed ?? []).map((one) => [one.month, one]));
  const label = (name: string) => ({ formatter: name, color: palette.soft, fontFamily: palette.text, fontSize: 11, position: 'end' as const });
  const stroke = (name: string, color: string | undefined) => ({ name, icon: 'path://M0,4h20v3h-20z', itemStyle: { color } });
  const area = (name: string, color: string | undefined, opacity: number) => ({ name, icon: 'rect', itemStyle: { color, opacity } });
  const names = [
    stroke(say(text.history), palette.series[2]), stroke(say(text.projection), palette.series[0]), area(say(text.band80), palette.series[0], 0.45), area(say(text.band95), palette.series[0], 0.2),
    ...(changed ? [stroke(say(text.changed), palette.series[1]), area(say(text.changedBand), palette.series[1], 0.3)] : []),
    { name: say(text.target), icon: 'diamond', itemStyle: { color: palette.ground, borderColor: palette.target, borderWidth: 2 } },
  ];
  const frame = frameOf(palette, names.map(({ name }) => name));
  return {
    ...frame,
    legend: { ...frame.legend, data: names },
    // Over the lines of the two dates stands what they are.
    grid: { ...frame.grid, top: frame.grid.top + 20, right: 36 },
    tooltip: {
      ...frame.tooltip,
      trigger: 'axis' as const,
      axisPointer: { type: 'line', lineStyle: { color: palette.soft } },
      formatter: (shown: { value: [number, number] }[]) => {
        const point = points.find((one) => placeOf(one.month) === shown[0]?.value[0]);
        if (!point) return '';
        const other = byMonth.get(point.month);
        return tip(`${date(point.month)}: ${percent(point.rate)}`, [
          `${say(text.band80)}: ${percent(point.low80)} – ${percent(point.high80)}`,
          `${say(text.band95)}: ${percent(point.low95)} – ${percent(point.high95)}`,
          ...(other && point.projected ? [`${say(text.changed)}: ${percent(other.rate)} (${percent(other.low80)} – ${percent(other.high80)})`] : []),
        ]);
      },
    },
    xAxis: timeAxis(palette),
    yAxis: { ...valueAxis(palette, '', (value) => percent(value, 0)), min: 0 },
    series: [
      ...band('history', '', history, (one) => one.low95, (one) => one.high95, palette.series[2], 0.16),
      ...band('far', say(text.band95), projected, (one) => one.low95, (one) => one.high95, palette.series[0], 0.14),
      ...band('near', say(text.band80), projected, (one) => one.low80, (one) => one.high80, palette.series[0], 0.26),
      ...(joined ? band('changed', say(text.changedBand), joined, (one) => one.low80, (one) => one.high80, palette.series[1], 0.22) : []),
      line(say(text.history), history, palette.series[2], 'solid'),
      line(say(text.projection), projected, palette.series[0], 'dashed'),
      ...(joined ? [line(say(text.changed), joined, palette.series[1], 'dashed')] : []),
      {
        name: say(text.target), type: 'line', symbol: 'diamond', symbolSize: 11, color: palette.target, silent: true, showSymbol: true,
        itemStyle: { color: palette.ground, borderColor: palette.target, borderWidth: 2 }, lineStyle: { width: 1.5, type: 'dotted', color: palette.target },
        data: target === null ? [] : [{ value: [placeOf(points[0]?.month ?? dueBy), target], symbol: 'none' }, { value: [placeOf(dueBy), target] }],
        markLine: {
          silent: true, symbol: 'none', lineStyle: { color: palette.soft, type: 'solid', width: 1 },
          data: [{ xAxis: placeOf(dueBy), label: label(say(text.due)) }, ...(last && last.month !== dueBy ? [{ xAxis: placeOf(last.month), label: label(say(text.lastMonth)), lineStyle: { type: 'dashed' as const } }] : [])],
        },
      },
    ],
  };
}

/** The same in numbers. */
export function fanTable({ points, changed }: Fan): ChartTable {
  const byMonth = new Map((changed ?? []).map((one) => [one.month, one]));
  const columns = [text.projected, text.low80, text.high80, text.low95, text.high95];
  return {
    columns: [{ name: say(text.month) }, { name: say(words.basis) }, ...columns.map((name) => ({ name: say(name), isNumber: true })), ...(changed ? [{ name: say(text.changed), isNumber: true }] : [])],
    rows: points.map((one) => {
      const numbers = [one.rate, one.low80, one.high80, one.low95, one.high95, ...(changed ? [byMonth.get(one.month)?.rate ?? null] : [])];
      return { cells: [date(one.month), say(one.projected ? text.projection : text.history), ...numbers.map((value) => percent(value))], raw: [one.month, one.projected ? 'PROJECTED' : 'ESTIMATED', ...numbers] };
    }),
  };
}

function line(name: string, points: FanPoint[], color: string | undefined, type: 'solid' | 'dashed') {
  return { name, type: 'line', showSymbol: false, color, lineStyle: { width: 2, type }, data: points.map((one) => [placeOf(one.month), one.rate]) };
}

/** A band is drawn on a line that nobody sees. */
function band(stack: string, name: string, points: FanPoint[], low: (point: FanPoint) => number, high: (point: FanPoint) => number, color: string | undefined, opacity: number) {
  const plain = { type: 'line', showSymbol: false, silent: true, stack, lineStyle: { width: 0 }, color };
  return [
    { ...plain, name: '', data: points.map((one) => [placeOf(one.month), low(one)]) },
    { ...plain, name, areaStyle: { color, opacity }, data: points.map((one) => [placeOf(one.month), high(one) - low(one)]) },
  ];
}
