import type { Basis } from '../generated/operations';

/** What share of a number is of which basis, as `quality` says it. */
export interface Shares {
  reportedShare: number | null;
  derivedShare: number | null;
  estimatedShare: number | null;
  syntheticShare: number | null;
}

/** The bases behind a number, the largest share first. */
export function basesOf({ reportedShare, derivedShare, estimatedShare, syntheticShare }: Shares): { basis: Basis; share: number }[] {
  const shares: [Basis, number | null][] = [['REPORTED', reportedShare], ['DERIVED', derivedShare], ['ESTIMATED', estimatedShare], ['SYNTHETIC', syntheticShare]];
  return shares.flatMap(([basis, share]) => (share ? [{ basis, share }] : [])).sort((one, other) => other.share - one.share);
}
