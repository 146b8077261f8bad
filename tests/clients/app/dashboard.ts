// A dashboard as a user would write it: fragments, variables, and types that come from the server.
import { graphql, useFragment } from './gql';
import type { ProvincesPageQuery } from './gql/graphql';

export const provinceCard = graphql(`
  fragment ProvinceCard on Province {
    id
    code
    name
    islandGroup
  }
`);

export const provincesPage = graphql(`
  query ProvincesPage($first: Int!, $where: ProvinceFilterInput) {
    provinces(first: $first, where: $where, order: [{ name: ASC }]) {
      totalCount
      nodes {
        ...ProvinceCard
      }
    }
  }
`);

export function cards(page: ProvincesPageQuery): string[] {
  return (page.provinces?.nodes ?? []).map(node => {
    const card = useFragment(provinceCard, node);
    return `${card.code} ${card.name} (${card.islandGroup ?? 'unknown'})`;
  });
}
