import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const REGION_NAME = gql`fragment RegionName on Region { id code name }`;
const PROVINCES = gql`
  query Provinces($first: Int!, $where: ProvinceFilterInput, $after: String) {
    provinces(first: $first, where: $where, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...RegionName islandGroup }
    }
  }
  ${REGION_NAME}`;
const ACEH = gql`query Aceh { region(code: "11") { __typename ...RegionName } } ${REGION_NAME}`;
const POSSIBLE_TYPES = { Region: ['Country', 'Province', 'Kabupaten'] };

/** Apollo Client: normalized cache, fragments on an interface, variables, errors, persisted queries. */
export async function checkApollo(address, report) {
  const sha256 = text => createHash('sha256').update(text).digest('hex');
  const client = link => new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }) });

  await report.check('Apollo Client reads pages into a cache with global ids', async () => {
    const apollo = client(new HttpLink({ uri: address }));
    const first = await apollo.query({ query: PROVINCES, variables: { first: 5, where: { islandGroup: { eq: 'sumatera' } } } });
    assert.equal(first.data.provinces.nodes.length, 5);
    assert.equal(first.data.provinces.pageInfo.hasNextPage, true);
    const next = await apollo.query({ query: PROVINCES, variables: { first: 5, where: { islandGroup: { eq: 'sumatera' } }, after: first.data.provinces.pageInfo.endCursor } });
    assert.equal(next.data.provinces.nodes.length, 5);
    const cached = Object.keys(apollo.cache.extract()).filter(key => key.startsWith('Province:'));
    assert.equal(cached.length, 10);
    apollo.stop();
  });

  await report.check('Apollo Client finds an entity of one query in another by its id', async () => {
    const apollo = client(new HttpLink({ uri: address }));
    const { data } = await apollo.query({ query: ACEH });
    assert.equal(data.region.__typename, 'Province');
    const read = apollo.cache.readFragment({ id: `Province:${data.region.id}`, fragment: REGION_NAME, fragmentName: 'RegionName' });
    assert.equal(read.code, '11');
    apollo.stop();
  });

  await report.check('Apollo Client sees the errors of a refused query', async () => {
    const apollo = client(new HttpLink({ uri: address }));
    await assert.rejects(apollo.query({ query: gql`{ noSuchField }` }), /noSuchField/);
    apollo.stop();
  });

  for (const useGETForHashedQueries of [false, true]) {
    await report.check(`Apollo Client persists its queries by hash, ${useGETForHashedQueries ? 'GET' : 'POST'}`, async () => {
      const sent = [];
      const spy = async (uri, options) => {
        sent.push(options.body ?? uri);
        return fetch(uri, options);
      };
      const link = ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries }), new HttpLink({ uri: address, fetch: spy })]);
      const apollo = client(link);
      const query = gql`query Persisted${useGETForHashedQueries ? 'Get' : 'Post'}${process.pid}($code: String!) { region(code: $code) { id name } }`;
      for (const code of ['11', '12']) {
        const { data } = await apollo.query({ query, variables: { code } });
        assert.ok(data.region.name);
      }
      // Hash unknown, text with hash, hash known.
      assert.deepEqual(sent.map(request => /(?:"query":|[?&]query=)/.test(request)), [false, true, false]);
      apollo.stop();
    });
  }
}
