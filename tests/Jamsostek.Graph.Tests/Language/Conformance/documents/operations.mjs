// Sections 5.1 and 5.2.
const definitions = [
  'type A { a: Int }', 'extend type Query { a: Int }', 'scalar A', 'schema { query: Query }', 'extend schema @onTypes', 'directive @a on FIELD', 'enum A { B }', 'input A { b: Int }', 'union A = Province', 'interface A { b: Int }', 'extend scalar Date @onTypes',
  'type Query { a: Missing }', 'type Province { other: Int }', 'directive @onField on QUERY',
];
const operations = ['{ count }', 'query A { count }', 'query B { count }', 'mutation A { remove(id: 1) }', 'subscription A { published }', 'query { count }'];
const roots = [
  'published', 'published changed { id }', 'a: published b: published', 'published published', '__typename', 'published __typename', '...S', '...S published', '... { published }', '... on Subscription { published changed { id } }', 'missing', 'missing published other',
  'a: published ... { b: published ... { c: published } }', 'published ...S', 'a: __typename', '__schema { types { name } }', 'a: published a: published', '... on Subscription { __typename }',
];

export const documents = [];
for (const definition of definitions) {
  documents.push(definition, `{ count } ${definition}`, `${definition} query A { ...F } fragment F on Query { count }`);
}
for (const first of operations) {
  for (const second of operations) {
    documents.push(`${first} ${second}`, `${first} ${second} ${first}`, `fragment F on Query { count } ${first} ${second}`);
  }
}
for (const root of roots) {
  documents.push(`subscription { ${root} } fragment S on Subscription { published }`, `subscription Named { ${root} }`);
  documents.push(`subscription { ${root} } fragment S on Subscription { published changed { id } __typename }`, `subscription A { published } subscription B { ${root} } fragment S on Subscription { ...S published }`);
}
documents.push(
  'query A { ... on Province { a } count }', 'mutation A { count }', 'query A { remove(id: 1) }', 'subscription A { count }', '# only a comment', 'fragment F on Query { count }', 'query a { count } query A { count }',
);

export const queryOnly = ['{ count }', 'mutation { count }', 'subscription { count }', 'subscription { a b }', 'query A { count } mutation B { a { b } } subscription C { d }', 'mutation ($v: Int) { a(b: $v) }', 'mutation { ...F } fragment F on Mutation { a }', '{ ...F } fragment F on Query { count }',
  'mutation A { a } mutation B { b }', 'mutation A { a } subscription A { b }', 'mutation @skip(if: true) { count }', 'subscription { __typename }', 'mutation { __typename }', 'mutation { ... on Query { count } }', 'mutation { ... { a(b: 1) { c } } }', 'query { count } mutation { count }', 'subscription A($v: Missing) { a(b: $v) }'];
