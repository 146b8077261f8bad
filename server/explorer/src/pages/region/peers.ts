import type { PeerPartsFragment } from '../../generated/operations';

/** A kabupaten and a kota differ in kind; two provinces do not. */
type Candidate = PeerPartsFragment;

/** Regions nearest in size (ratio of people in work) and in informality, which weighs as much for 10 points as size does for a factor of e. */
export function nearest(all: Candidate[], to: Candidate, most: number): Candidate[] {
  return all
    .filter((one) => one.code !== to.code && one.kind === to.kind)
    .map((one) => ({ one, distance: distance(one, to) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, most)
    .map(({ one }) => one);
}

function distance(one: Candidate, other: Candidate): number {
  const [a, b] = [one.labour, other.labour];
  if (!a?.employed || !b?.employed || a.informalRate === null || b.informalRate === null) return Infinity;
  return Math.hypot(Math.log(a.employed / b.employed), (a.informalRate - b.informalRate) * 10);
}
