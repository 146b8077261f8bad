import type { RegionPageQuery } from '../../generated/operations';

/** A region as its page reads it. */
export type ShownRegion = NonNullable<RegionPageQuery['region']>;
