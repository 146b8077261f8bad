/** What the server has put into the page of a view: server/Embedding/EmbedData.cs writes it. */
export interface View {
  kind: 'table' | 'line' | 'bar' | 'ranked' | 'map';
  title: string;
  /** Places among the columns; -1 for none. */
  x: number;
  series: number;
  code: number;
  values: number[];
  /** The address that leads to a member, whose code is put at its end. */
  down: string | null;
  columns: { label: string; unit: string | null }[];
  rows: Value[][];
  /** Longitude and latitude of each row of a map. */
  places: ([number, number] | null)[];
}

export type Value = string | number | boolean | null;

/** Reads it. */
export function readView(): View {
  return JSON.parse(document.getElementById('view')!.textContent!) as View;
}

/** The name of a row along the chart. */
export function nameOf(view: View, row: Value[]): string {
  return String(row[view.x] ?? '–');
}

/** Where a row leads; null where it leads nowhere. */
export function addressOf(view: View, row: Value[]): string | null {
  const code = row[view.code];
  return view.down !== null && code != null ? view.down + encodeURIComponent(String(code)) : null;
}
