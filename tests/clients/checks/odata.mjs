import assert from 'node:assert/strict';
import odata from '@odata/client';

const { OData } = odata;

/** The OData service must answer @odata/client, and its numbers must be those of GraphQL. */
export async function checkOData(address, report) {
  const root = new URL(address).origin;
  const client = OData.New4({ serviceEndpoint: `${root}/odata/` });
  const sets = (await (await fetch(`${root}/odata`)).json()).value.map(set => set.name);

  await report.check('@odata/client reads and counts every entity set', async () => {
    assert.equal(sets.length, 9);
    for (const name of sets) {
      const set = client.getEntitySet(name);
      const rows = await set.query(client.newOptions().top(3));
      const count = await set.count();
      assert.ok(Number.isInteger(count), name);
      assert.equal(rows.length, Math.min(3, count), name);
    }
  });

  await report.check('@odata/client filters, orders, selects and skips, and finds an entity by its key', async () => {
    const set = client.getEntitySet('ProvinceYear');
    const filter = client.newFilter().property('period').eq('2024').property('coverageRate').gt(0.1);
    const options = client.newOptions().filter(filter).orderby([{ field: 'coverageRate', order: 'desc' }]).select(['id', 'province', 'coverageRate']);
    const rows = await set.query(options);
    assert.ok(rows.length > 20, `${rows.length} rows`);
    assert.deepEqual(rows.map(row => row.coverageRate), rows.map(row => row.coverageRate).sort((one, other) => other - one));
    assert.deepEqual(Object.keys(rows[0]), ['id', 'province', 'coverageRate']);
    assert.equal(await set.count(filter), rows.length);
    assert.deepEqual(await set.query(options.skip(2).top(2)), rows.slice(2, 4));
    const one = await set.retrieve(rows[5].id);
    assert.equal(one.coverageRate, rows[5].coverageRate);
    assert.equal((await set.find({ id: rows[5].id }))[0].province, rows[5].province);
  });

  await report.check('the numbers are those of GraphQL', async () => {
    const query = '{ coverage(groupBy: [PROVINCE], scope: {during: {between: {from: "2024-01", to: "2024-12"}}}, first: 100) { nodes { province { code } coveredWorkers eligibleWorkers coverageRate } } }';
    const answer = await (await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) })).json();
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    const asked = answer.data.coverage.nodes.map(node => [node.province?.code ?? null, node.coveredWorkers, node.eligibleWorkers, node.coverageRate]);
    const rows = await client.getEntitySet('ProvinceYear').query(client.newOptions().filter(client.newFilter().property('period').eq('2024')));
    assert.deepEqual(rows.map(row => [row.province, row.coveredWorkers, row.eligibleWorkers, row.coverageRate]), asked);
  });

  await report.check('the pages of a million rows are followed to the end, and a refusal is an error of the client', async () => {
    const count = await client.getEntitySet('AgencyMonth').count();
    let rows = 0;
    for (let next = `${root}/odata/AgencyMonth?$select=id`; next; ) {
      const page = await (await fetch(next)).json();
      rows += page.value.length;
      next = page['@odata.nextLink'];
    }

    assert.equal(rows, count);
    assert.ok(rows > 1_000_000, `${rows} rows`);
    await assert.rejects(client.getEntitySet('Regions').query(client.newOptions().filter('nothing eq 1')), /nothing/);
  });
}
