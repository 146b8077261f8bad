import type { OutlookRowsQuery } from '../../generated/operations';

export type OutlookRow = NonNullable<NonNullable<OutlookRowsQuery['outlook']>['nodes']>[number];

/** Whether the date of the target has passed. */
export function isPast(rows: OutlookRow[]): boolean {
  return rows.some((one) => one.evidence === 'PAST');
}

/** What the table can be ordered by, the largest first; names from A. */
export const orders = {
  chance: (row: OutlookRow) => row.probabilityOfMissing,
  now: (row: OutlookRow) => row.currentRate,
  projected: (row: OutlookRow) => row.projectedRate,
  shortfall: (row: OutlookRow) => row.shortfallWorkers,
  needed: (row: OutlookRow) => row.neededPerMonth,
  recent: (row: OutlookRow) => row.recentPerMonth,
} as const;

export type Order = keyof typeof orders | 'name';

/** Rows in an order; what is not known stands last, what is equal by workers short and then by name. */
export function ordered(rows: OutlookRow[], order: Order, isReversed: boolean): OutlookRow[] {
  const sign = isReversed ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (order === 'name') return sign * one.region.name.localeCompare(other.region.name, 'id');
    const [a, b] = [orders[order](one), orders[order](other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || one.region.name.localeCompare(other.region.name, 'id');
    return sign * (b - a) || (other.shortfallWorkers ?? 0) - (one.shortfallWorkers ?? 0) || one.region.name.localeCompare(other.region.name, 'id');
  });
}
