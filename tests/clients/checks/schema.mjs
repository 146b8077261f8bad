import assert from 'node:assert/strict';
import { buildClientSchema, buildSchema, findBreakingChanges, findDangerousChanges, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

// Built-in directives are not printed, and graphql-js puts in its own, whose @deprecated has a location that came after the September 2025 edition.
const DEPRECATED = `
  directive @deprecated(reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE`;

/** The printed schema and introspection must tell the same; an entity tag must spare a client the text it has. */
export async function checkSchema(address, report) {
  await report.check('introspection builds the schema that is printed', async () => {
    const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
    const answer = await post(address, { query });
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    const asked = buildClientSchema(answer.data);
    const printed = buildSchema(await (await fetch(`${address}?sdl`)).text() + DEPRECATED);
    assert.deepEqual(findBreakingChanges(asked, printed), []);
    assert.deepEqual(findBreakingChanges(printed, asked), []);
    assert.deepEqual(findDangerousChanges(asked, printed), []);
    assert.deepEqual(findDangerousChanges(printed, asked), []);
    assert.equal(printSchema(lexicographicSortSchema(asked)), printSchema(lexicographicSortSchema(printed)));
  });

  for (const path of ['/schema', '/schema.graphql', '?sdl']) {
    await report.check(`${path} gives the schema once and 304 to who has it`, async () => {
      const first = await fetch(address + path);
      assert.equal(first.status, 200);
      const tag = first.headers.get('etag');
      assert.match(tag, /^"[0-9a-f]{32}"$/);
      const again = await fetch(address + path, { headers: { 'If-None-Match': tag } });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    });
  }
}

async function post(address, body) {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
}
