import type { RegionLevel } from '../../generated/operations';

/** The levels at which a target can be asked for, the most telling first: those below the region that it was set for, and its own. */
export function levelsOf(level: RegionLevel): RegionLevel[] {
  if (level === 'COUNTRY') return ['PROVINCE', 'KABUPATEN', 'COUNTRY'];
  return level === 'PROVINCE' ? ['KABUPATEN', 'PROVINCE'] : ['KABUPATEN'];
}
