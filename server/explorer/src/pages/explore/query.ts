import { dimensionShapes } from '../../generated/shapes';
import { acrossOf, type Dimension, type View } from './view';

/** As many cells as one request gives. */
const most = 1_000;

/** The query of a view, as a person would write it. */
export function queryOf(view: View, language: 'EN' | 'ID'): string {
  const fields = view.measures.map((one) => one.field).join(' ');
  const given = [
    view.dimensions.length > 0 ? `groupBy: [${view.dimensions.map((one) => one.code).join(', ')}]` : '',
    view.dimensions.some((one) => one.code === 'PERIOD') ? `grain: ${view.grain}` : '',
    scopeOf(view),
    view.order ? `order: [{ ${view.measures.find((one) => one.code === view.order)?.field}: DESC }]` : '',
    `first: ${view.isPivot ? most : view.rows}`,
  ].filter(Boolean);
  const keys = view.dimensions.map((one) => selectionOf(one, language)).join(' ');
  const behind = 'quality { reportedShare derivedShare estimatedShare syntheticShare flags { code message } }';
  return [
    'query Explore {',
    `  cube: ${view.cube.field}(${given.join(', ')}) {`,
    '    totalCount',
    '    period { label }',
    `    totals { ${fields} ${behind} }`,
    `    nodes { ${keys} ${fields}${versusOf(view)} ${behind} }`,
    '  }',
    ...sumsOf(view, language),
    '  dataset { version }',
    '}',
    '',
  ].join('\n');
}

/** The query for the members that a filter can choose from. */
export function membersQuery(view: View, dimension: Dimension, language: 'EN' | 'ID'): string {
  const scope = scopeOf({ ...view, filters: [] });
  return `query Members { cube: ${view.cube.field}(groupBy: [${dimension.code}], first: 1000${scope ? `, ${scope}` : ''}) { nodes { ${selectionOf(dimension, language)} } } dataset { version } }`;
}

/** The query for the names of the members that the filters of a view keep, each filter by itself. */
export function namesQuery(view: View, language: 'EN' | 'ID'): string {
  const parts = view.filters.map((one, index) => `filter${index}: ${view.cube.field}(groupBy: [${one.dimension.code}], first: ${most}, scope: { where: { ${filterOf(one)} } }) { nodes { ${selectionOf(one.dimension, language)} } }`);
  return `query Names { ${parts.join(' ')} dataset { version } }`;
}

/** Sums beside and under a pivot table: the same question grouped by less, so that rates are sums over sums there too. */
function sumsOf(view: View, language: 'EN' | 'ID'): string[] {
  const across = acrossOf(view);
  if (!across) return [];
  return [['lines', view.dimensions.filter((one) => one !== across)] as const, ['heads', [across]] as const].map(([name, keys]) => {
    const given = [`groupBy: [${keys.map((one) => one.code).join(', ')}]`, keys.some((one) => one.code === 'PERIOD') ? `grain: ${view.grain}` : '', scopeOf(view), `first: ${most}`].filter(Boolean);
    return `  ${name}: ${view.cube.field}(${given.join(', ')}) { nodes { ${keys.map((one) => selectionOf(one, language)).join(' ')} ${view.measures.map((one) => one.field).join(' ')} } }`;
  });
}

function scopeOf(view: View): string {
  const parts = [
    view.period === 'latest' ? 'during: { latest: true }' : view.period === 'all' ? '' : `during: { last: { n: ${view.period}, grain: YEAR } }`,
    view.hasSynthetic && !view.cube.defaultBases.includes('SYNTHETIC') ? 'basis: [REPORTED, DERIVED, ESTIMATED, SYNTHETIC]' : '',
    view.filters.length > 0 ? `where: { ${view.filters.map(filterOf).join(', ')} }` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `scope: { ${parts.join(', ')} }` : '';
}

function filterOf({ dimension, members }: View['filters'][number]): string {
  const shape = dimensionShapes[dimension.field];
  const values = `in: [${members.map((one) => (shape?.isText ? JSON.stringify(one) : one)).join(', ')}]`;
  return `${dimension.field}: { ${shape?.member ? `${shape.member}: { ${values} }` : values} }`;
}

function selectionOf(dimension: Dimension, language: 'EN' | 'ID'): string {
  return `${dimension.field}${dimensionShapes[dimension.field]?.selection.replaceAll('LANG', language) ?? ''}`;
}

function versusOf(view: View): string {
  return view.versus ? ` versus(to: ${view.versus}) { delta { ${view.measures.map((one) => one.field).join(' ')} } }` : '';
}
