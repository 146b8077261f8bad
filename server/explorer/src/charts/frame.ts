import { speech } from '../text/language.svelte';
import type { Palette } from './palette';

/** Of a legend: a line's height, and what stands between and before its names. */
const lineHeight = 20;
const beside = 33;
const letter = 6.8;

/** Axes, tooltip and type of every chart: thin lines, small type, nothing that is not data. A legend of `names` has the lines that it needs. */
export function frameOf(palette: Palette, names: readonly string[] = []) {
  const label = { color: palette.soft, fontFamily: palette.text, fontSize: 12 };
  return {
    // Months are moments in UTC; a reader east of it would see the year before.
    useUTC: true,
    textStyle: { fontFamily: palette.text, color: palette.ink },
    grid: { left: 8, right: 16, top: 12 + lineHeight * linesOf(names, palette.width), bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'item' as const,
      confine: true,
      backgroundColor: palette.ground,
      borderColor: palette.soft,
      textStyle: { color: palette.ink, fontSize: 13, fontFamily: palette.text },
      extraCssText: 'max-width: 24rem; white-space: normal;',
    },
    legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle: { color: palette.ink, fontSize: 12, fontFamily: palette.text } },
    label,
  };
}

function linesOf(names: readonly string[], width: number): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const wide = beside + letter * name.length;
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  return lines;
}

/** An axis of time. */
export function timeAxis(palette: Palette) {
  return {
    type: 'time' as const,
    axisLine: { lineStyle: { color: palette.soft } },
    axisTick: { lineStyle: { color: palette.soft } },
    splitLine: { show: false },
    axisLabel: {
      ...frameOf(palette).label,
      hideOverlap: true,
      // A year is named once, where it begins.
      formatter: (value: number) => (new Date(value).getUTCMonth() === 0 ? new Intl.DateTimeFormat(speech.locale, { year: 'numeric', timeZone: 'UTC' }).format(value) : ''),
    },
    minInterval: 365 * 24 * 3_600_000,
  };
}

/** An axis of values. */
export function valueAxis(palette: Palette, name: string, format: (value: number) => string) {
  return {
    type: 'value' as const,
    name,
    nameTextStyle: { color: palette.soft, fontSize: 12, align: 'left' as const, fontFamily: palette.text },
    axisLabel: { ...frameOf(palette).label, formatter: format },
    splitLine: { lineStyle: { color: palette.line } },
  };
}
