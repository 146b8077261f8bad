import type { EChartsCoreOption } from 'echarts/core';
import { init } from '../charts/echarts';
import { frameOf, valueAxis } from '../charts/frame';
import { readPalette } from '../charts/palette';
import { tip } from '../charts/tip';
import { addressOf, nameOf, type Value, type View } from './model';
import { say, sayShort } from './numbers';

interface Point {
  value: number | null;
  row: Value[];
}

interface Line {
  name: string;
  unit: string | null;
  points: Map<string, Point>;
}

const heightOfBar = 26;
const dashes = ['solid', 'dashed', 'dotted'] as const;

/** Draws lines or bars, and draws them anew where the device turns dark or light. */
export function draw(view: View, place: HTMLElement): void {
  const names = [...new Set(view.rows.map((row) => nameOf(view, row)))];
  const lines = linesOf(view);
  if (view.kind === 'ranked') place.style.height = `${names.length * heightOfBar + 40}px`;
  // The same numbers stand in the table beneath, for who cannot see these.
  place.setAttribute('aria-hidden', 'true');
  const chart = init(place, null, { renderer: 'canvas' });
  const show = () => chart.setOption(optionOf(view, names, lines, place.clientWidth), { notMerge: true });
  show();
  chart.on('click', ({ data }) => {
    const row = (data as Point | undefined)?.row;
    const address = row ? addressOf(view, row) : null;
    if (address) location.assign(address);
  });
  new ResizeObserver(() => chart.resize()).observe(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
}

function linesOf(view: View): Line[] {
  const lines = new Map<string, Line>();
  for (const row of view.rows) {
    for (const value of view.values) {
      const column = view.columns[value]!;
      const name = view.series < 0 ? column.label : String(row[view.series] ?? '–');
      const line = lines.get(name) ?? { name, unit: column.unit, points: new Map<string, Point>() };
      const number = row[value];
      line.points.set(nameOf(view, row), { value: typeof number === 'number' ? number : null, row });
      lines.set(name, line);
    }
  }
  return [...lines.values()];
}

function optionOf(view: View, names: string[], lines: Line[], width: number): EChartsCoreOption {
  const palette = readPalette(width);
  const frame = frameOf(palette);
  const isRanked = view.kind === 'ranked';
  const unit = lines[0]?.unit ?? null;
  // Along the foot of a narrow frame there is no room for a name, nor for many numbers.
  const values = { ...valueAxis(palette, lines.length === 1 && !isRanked ? lines[0]!.name : '', (value) => sayShort(value, unit)), ...(isRanked ? { splitNumber: 3 } : {}) };
  const members = {
    type: 'category' as const,
    data: names,
    inverse: isRanked,
    axisLine: { lineStyle: { color: palette.soft } },
    axisTick: { show: false },
    axisLabel: { ...frame.label, hideOverlap: true, ...(isRanked ? { width: 150, overflow: 'truncate' as const } : {}) },
  };
  return {
    ...frame,
    animation: false,
    legend: { ...frame.legend, show: lines.length > 1, type: 'scroll' },
    grid: { ...frame.grid, top: lines.length > 1 ? 56 : isRanked ? 8 : 32 },
    tooltip: {
      ...frame.tooltip,
      formatter: (point: { name: string; seriesIndex: number; data: Point }) => {
        const line = lines[point.seriesIndex]!;
        return tip(point.name, [`${line.name}: ${say(point.data.value, line.unit)}`]);
      },
    },
    xAxis: isRanked ? values : members,
    yAxis: isRanked ? members : values,
    series: lines.map((line, index) => ({
      name: line.name,
      type: view.kind === 'line' ? 'line' : 'bar',
      data: names.map((name) => line.points.get(name) ?? { value: null, row: [] }),
      color: palette.series[index % palette.series.length],
      barMaxWidth: 40,
      symbol: 'circle',
      symbolSize: names.length > 40 ? 3 : 6,
      showAllSymbol: true,
      lineStyle: { width: 2, type: dashes[Math.floor(index / palette.series.length) % dashes.length] },
    })),
  };
}
