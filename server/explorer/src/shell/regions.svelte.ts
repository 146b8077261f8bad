import { requestOf } from '../api/client';
import { Resource } from '../api/resource.svelte';
import { RegionNamesDocument, type RegionNamesQuery } from '../generated/operations';

/** A region that can be chosen by its name. */
export interface NamedRegion {
  code: string;
  name: string;
  /** The province of a kabupaten or kota. */
  within: string;
  folded: string;
}

/** All regions by name. Call it where a component is made. */
export function regionNames(isWanted: () => boolean): { readonly all: NamedRegion[] } {
  const names = new Resource<RegionNamesQuery>(() => (isWanted() ? requestOf(RegionNamesDocument, {}) : null));
  const all = $derived([
    { code: 'ID', name: 'Indonesia', within: '', folded: 'indonesia' },
    ...(names.data?.provinces?.nodes ?? []).map((one) => ({ code: one.code, name: one.shortName, within: '', folded: fold([one.code, one.shortName, ...one.aliases]) })),
    ...(names.data?.kabupaten?.nodes ?? []).map((one) => ({ code: one.code, name: one.name, within: one.province.shortName, folded: fold([one.code, one.name, ...one.aliases]) })),
  ]);
  return {
    get all() {
      return all;
    },
  };
}

/** The regions that a text may mean, those that begin so first. */
export function matching(regions: NamedRegion[], text: string, most: number): NamedRegion[] {
  const sought = fold([text]);
  if (sought === '') return [];
  return regions
    .map((region) => ({ region, place: region.folded.indexOf(sought) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most)
    .map(({ region }) => region);

  function rank({ region, place }: { region: NamedRegion; place: number }): number {
    const startsWord = place === 0 || region.folded[place - 1] === ' ' || region.folded[place - 1] === '|';
    return (startsWord ? 0 : 10) + (region.within === '' ? 0 : 1);
  }
}

function fold(texts: string[]): string {
  return texts.join('|').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
