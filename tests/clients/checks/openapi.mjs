import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';

/** The description must be valid by the schema of OpenAPI, and each of its addresses that is one as it stands must be answered. */
export async function checkOpenApi(address, report) {
  const root = new URL(address).origin;
  const description = await (await fetch(`${root}/v1/openapi.json`)).json();
  await report.check('the OpenAPI description is valid', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(description));
    assert.equal(result.valid, true, JSON.stringify(result.errors, null, 1));
    assert.equal(validator.version, '3.1');
    validator.resolveRefs();
  });

  await report.check('every address of the OpenAPI description is answered with the media type it names', async () => {
    const cubes = new Set((await (await fetch(`${root}/v1`)).json()).tables.map(({ name }) => name));
    const needed = { claims: 'REGION,PROGRAMME,PERIOD', outlooks: 'TARGET', stages: 'STAGE,STATE' };
    for (const [path, { get }] of Object.entries(description.paths).filter(([path, { get }]) => get && !path.includes('{'))) {
      const keys = needed[path.split(/[/.]/)[2]];
      const response = await fetch(`${root}${path}${cubes.has(path.split(/[/.]/)[2]) ? `?limit=5${keys ? `&groupBy=${keys}` : ''}` : ''}`);
      assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
      const [type] = response.headers.get('content-type').split(';');
      assert.ok(Object.keys(get.responses['200'].content).includes(type), `${path}: ${type}`);
      await response.arrayBuffer();
    }
  });
}
