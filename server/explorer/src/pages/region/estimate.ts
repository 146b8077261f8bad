import type { MonthPartsFragment } from '../../generated/operations';
import type { Palette } from '../../charts/palette';
import { placeOf } from '../../text/numbers';

const width = 1.96;

/** The estimate of a region month by month with its 95 % band, as series of a chart: the band is drawn between two lines nobody sees. */
export function estimateSeries(name: string, bandName: string, months: MonthPartsFragment[], palette: Palette) {
  const known = months.filter((one) => one.coverageRate !== null);
  const at = (one: MonthPartsFragment) => placeOf(one.period?.label ?? '');
  const low = (one: MonthPartsFragment) => Math.max(0, (one.coverageRate ?? 0) - width * (one.error?.independent ?? 0));
  const high = (one: MonthPartsFragment) => Math.min(1, (one.coverageRate ?? 0) + width * (one.error?.independent ?? 0));
  const plain = { type: 'line', showSymbol: false, silent: true, tooltip: { show: false }, stack: 'band', lineStyle: { width: 0 } };
  if (known.length === 0) return [];
  return [
    { ...plain, name: '', data: known.map((one) => [at(one), low(one)]) },
    { ...plain, name: bandName, color: palette.series[2], areaStyle: { color: palette.series[2], opacity: 0.18 }, data: known.map((one) => [at(one), high(one) - low(one)]) },
    { name, type: 'line', showSymbol: false, color: palette.series[2], lineStyle: { width: 2, type: 'dashed' }, tooltip: { show: false }, data: known.map((one) => [at(one), one.coverageRate]) },
  ];
}
