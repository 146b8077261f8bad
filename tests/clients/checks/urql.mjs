import assert from 'node:assert/strict';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { getIntrospectionQuery } from 'graphql';

const KABUPATEN = gql`
  query Kabupaten($where: KabupatenFilterInput, $first: Int) {
    kabupaten(where: $where, first: $first, order: [{ name: ASC }]) {
      totalCount
      nodes { __typename id ...Place province { __typename id ...Place } }
    }
  }
  fragment Place on Region { code name }`;

/** urql with its normalized, schema-aware cache and persisted queries. */
export async function checkUrql(address, report) {
  const schema = await introspect(address);
  const client = (...exchanges) => new Client({ url: address, preferGetMethod: false, exchanges: [...exchanges, fetchExchange] });

  await report.check('urql reads a nested list with fragments and variables into its cache', async () => {
    const urql = client(cacheExchange({ schema }));
    const variables = { where: { province: { code: { eq: '11' } } }, first: 30 };
    const { data, error } = await urql.query(KABUPATEN, variables).toPromise();
    assert.equal(error, undefined, String(error));
    assert.equal(data.kabupaten.totalCount, 23);
    assert.equal(data.kabupaten.nodes.length, 23);
    const cached = await urql.query(KABUPATEN, variables, { requestPolicy: 'cache-only' }).toPromise();
    assert.deepEqual(cached.data, data);
    const province = await urql.query(gql`query Node($id: ID!) { node(id: $id) { __typename id ... on Province { code } } }`, { id: data.kabupaten.nodes[0].province.id }).toPromise();
    assert.equal(province.data.node.code, '11');
  });

  await report.check('urql persists its queries by hash', async () => {
    const urql = client(persistedExchange({ preferGetForPersistedQueries: true, enforcePersistedQueries: false }));
    const query = gql`query UrqlPersisted${process.pid}($code: String!) { region(code: $code) { id name } }`;
    for (const code of ['31', '32']) {
      const { data, error } = await urql.query(query, { code }).toPromise();
      assert.equal(error, undefined, String(error));
      assert.ok(data.region.name);
    }
  });

  await report.check('urql sees a wrong variable as an error, not as a network failure', async () => {
    const { error } = await client().query(gql`query Wrong($first: Int!) { provinces(first: $first) { totalCount } }`, { first: 'many' }).toPromise();
    assert.equal(error.networkError, undefined);
    assert.equal(error.graphQLErrors[0].extensions.code, 'HC0016');
  });
}

async function introspect(address) {
  const query = getIntrospectionQuery({ descriptions: false });
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()).data;
}
