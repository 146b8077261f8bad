import { dimensionShapes } from '../../generated/shapes';
import type { View } from './view';

/** What a chart on another page can be. */
export const embedViews = ['table', 'line', 'bar', 'ranked', 'map'] as const;
export type EmbedView = (typeof embedViews)[number];
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The address of a view as a table of the API: `/v1/coverage.csv?groupBy=…`. */
export function tableAddress(view: View, format: 'csv' | 'xlsx', language: string): string {
  return `/v1/${view.cube.code}.${format}?${query({ ...parametersOf(view), lang: language })}`;
}

/** The address of a view as a chart for other pages: `/embed/line?cube=…`. */
export function embedAddress(view: View, kind: EmbedView, language: string, theme: EmbedTheme): string {
  return `/embed/${kind}?${query({ cube: view.cube.code, ...parametersOf(view), lang: language, ...(theme === 'auto' ? {} : { theme }) })}`;
}

/** The kind of chart that the page itself draws of a view. */
export function drawnAs(view: View): EmbedView {
  return view.dimensions.some((one) => one.code === 'PERIOD') ? 'line' : view.dimensions.length > 0 ? 'ranked' : 'table';
}

/** The parameters of the query, each as the argument of that name has it. */
function parametersOf(view: View): Record<string, string> {
  const fields = view.measures.map((one) => one.field);
  const ordering = view.measures.find((one) => one.code === view.order)?.field;
  return {
    ...(view.dimensions.length > 0 ? { groupBy: view.dimensions.map((one) => one.code).join(',') } : {}),
    measures: fields.join(','),
    ...(view.dimensions.some((one) => one.code === 'PERIOD') ? { grain: view.grain } : {}),
    ...(view.period === 'latest' ? { during: 'latest' } : view.period === 'all' ? {} : { 'during.last.n': view.period, 'during.last.grain': 'YEAR' }),
    ...(view.hasSynthetic && !view.cube.defaultBases.includes('SYNTHETIC') ? { basis: 'REPORTED,DERIVED,ESTIMATED,SYNTHETIC' } : {}),
    ...Object.fromEntries(view.filters.map(({ dimension, members }) => {
      const member = dimensionShapes[dimension.field]?.member;
      return [`where.${dimension.field}${member ? `.${member}` : ''}.in`, members.join(',')];
    })),
    ...(ordering ? { order: `-${ordering}` } : {}),
    limit: String(view.rows),
  };
}

/** Commas are left as they are: such addresses are read and written by people. */
function query(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString().replaceAll('%2C', ',');
}
