/** The numbers of a chart as a table: for screen readers, for reading on the page, and as CSV. */
export interface ChartTable {
  columns: { name: string; isNumber?: boolean }[];
  /** Cells as they are read; `raw` as a program reads them. */
  rows: { cells: string[]; raw: (string | number | null)[] }[];
}

/** The table as CSV; text that a spreadsheet would run as a formula is marked as text. */
export function csvOf({ columns, rows }: ChartTable): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => row.raw)];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
