// Records how graphql-js introspects schema.graphql: introspection.graphql is its query, introspection.json its answer.
// What graphql-js tells beyond the edition of September 2025 is taken away, piece by piece.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, executeSync, getIntrospectionQuery, parse } from 'graphql';

const here = (name) => new URL(name, import.meta.url);
const query = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const schema = buildSchema(readFileSync(here('schema.graphql'), 'utf8'));
const { data, errors } = executeSync({ schema, document: parse(query) });
if (errors) throw errors[0];

const named = (list, name) => list.find((item) => item.name === name);
const without = (list, name) => {
  const index = list.findIndex((item) => (item.name ?? item) === name);
  if (index < 0) throw new Error(`graphql-js no longer has ${name}: this line can go.`);
  list.splice(index, 1);
};
const { types, directives } = data.__schema;
without(named(named(types, '__Schema').fields, 'directives').args, 'includeDeprecated');
without(named(types, '__Directive').fields, 'isDeprecated');
without(named(types, '__Directive').fields, 'deprecationReason');
without(named(types, '__DirectiveLocation').enumValues, 'FRAGMENT_VARIABLE_DEFINITION');
without(named(types, '__DirectiveLocation').enumValues, 'DIRECTIVE_DEFINITION');
without(named(directives, 'deprecated').locations, 'DIRECTIVE_DEFINITION');

writeFileSync(here('introspection.graphql'), `${query.trim().replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n')}\n`);
// graphql-js prints an empty object with the two blanks that would surround its fields.
writeFileSync(here('introspection.json'), `${JSON.stringify({ data }, null, 1).replaceAll('{  }', '{}')}\n`);
