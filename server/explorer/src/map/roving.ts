import type { Place } from './place';

type Key = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The nearest place in the direction of an arrow key; undefined for other keys and at the edge. */
export function neighbour(places: readonly Place[], from: Place, key: string): Place | undefined {
  const directions: Record<Key, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  const direction = directions[key as Key];
  if (!direction) return undefined;
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const [east, north] = [place.longitude - from.longitude, place.latitude - from.latitude];
    const along = east * direction[0] + north * direction[1];
    const across = Math.abs(east * direction[1]) + Math.abs(north * direction[0]);
    // What lies more to the side than ahead belongs to another key.
    const distance = along > 0 && across <= along * 2 ? along + 2 * across : Infinity;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
