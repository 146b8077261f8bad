// Sections 5.3.1, 5.3.3 and 5.4: every field on every parent, with and without a selection set; arguments of all sorts.
const parents = [
  'province', 'province { capital', 'lonely', 'region(code: 1)', 'lookup(by: { id: 1 })', 'holder', 'node(id: 1)', 'named', 'located', 'nobody', 'box', 'arguments', 'count', 'province { name', 'missing',
  'nodes(ids: [1])', '__schema', '__type(name: "A")',
];
const selections = [
  'id', 'name', 'nam', 'area', 'kabupaten', 'kabupaten { id }', 'id { a }', 'capital', 'capital { id }', 'capital { }', 'members', 'secret', '__typename', '__typename { a }', '__schema { types { name } }', 'kind { KOTA }',
  'deep', 'deep { unrelated }', 'governor { name age born { year } }', 'types', 'queryType { name fields { name type { ofType { kind } } } }', 'name(language: ENGLISH)', 'name(lang: ENGLISH)', 'ID', 'x: id, x: name, y: nothing { a }',
];

export const documents = [];
for (const parent of parents) {
  const end = parent.includes('{') && !parent.includes('by:') ? ' }' : '';
  for (const selection of selections) {
    documents.push(`{ ${parent} { ${selection} }${end} }`);
  }
}
documents.push(
  // Arguments.
  '{ region }', '{ region { __typename } }', '{ region(code: null) { __typename } }', '{ region(code: 1, code: 2) { __typename } }', '{ region(cod: 1) { __typename } }', '{ region(code: 1, a: 2, b: 3) { __typename } }',
  '{ arguments { two } }', '{ arguments { two(a: 1) } }', '{ arguments { two(b: 1) } }', '{ arguments { two(a: 1, b: 2) } }', '{ arguments { two(a: null, b: null) } }', '{ arguments { two(c: 1) } }', '{ arguments { two(a: 1, a: 2, b: 1, b: 2) } }',
  '{ arguments { choice } }', '{ arguments { choice(d: 1, e: 2) } }', '{ arguments { choice(a: 1, A: 2) } }', '{ arguments { defaulted } }', '{ arguments { defaulted(v: null) } }', '{ count(a: 1) }', '{ missing(a: 1, a: 2) }',
  '{ province { name(language: ENGLISH, language: INDONESIAN) } }', '{ province { kabupaten(first: 1, last: 2) { id } } }', '{ located { area(unit: HECTARE) } }', '{ located { area(unit: "HECTARE") } }', '{ node(id: 1) { name(language: ENGLISH) } }',
  'mutation { rename }', 'mutation { rename(id: 1) { id } }', 'mutation { rename(id: 1, name: "a") }', 'mutation { remove(id: 1) { ok } }', 'mutation { remove(id: 1) missing }', '{ __type { name } }', '{ __type(name: 1) { name } }',
  '{ __typename __schema { queryType { name } } }', '{ province { __schema { types { name } } } }', 'mutation { __typename }', 'mutation { __schema { types { name } } }', 'subscription { __typename }', '{ __unknown }',
  '{ search(where: { name: "a" }, lookups: [{ id: 1 }], first: 3, last: 4) { ... on Province { id } } }', '{ count { } }', '{ }', '{ province { } }', '{ province { ... { } } }',
  '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }', '{ __schema { types { fields { type { fields { name } } } } } }',
  '{ __type(name: "A") { interfaces { interfaces { interfaces { name } } } } }', '{ __type(name: "A") { ...T } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { possibleTypes { inputFields { type { name } } } }',
  '{ __type(name: "A", name: "B") { a: fields { name } b: fields(includeDeprecated: true) { args(includeDeprecated: 1) { name } } } }', '{ __schema { directives { name isRepeatable args { name } locations } description } }',
  '{ __type(name: "A") { isOneOf specifiedByURL inputFields(includeDeprecated: true) { isDeprecated deprecationReason defaultValue } enumValues { isDeprecated } ofType { name } kind name } }', '{ __schema { types { kind { a } } } }',
  ...['fields', 'interfaces', 'possibleTypes'].flatMap((list) => [
    `{ __type(name: "A") { ${list} { name } } }`,
    `{ __type(name: "A") { ${list === 'fields' ? 'fields { type' : list} { ${list === 'fields' ? 'fields { type' : list} { ${list} { name } } ${list === 'fields' ? '} }' : ''} } } }`,
    `{ __schema { types { possibleTypes { interfaces { ${list} { name } } } } } }`,
    `{ __schema { queryType { ...T ...T } } } fragment T on __Type { ${list} { ...U } } fragment U on __Type { interfaces { possibleTypes { ...V } } } fragment V on __Type { name ...T }`,
  ]),
  '{ a: __schema { types { inputFields { type { fields { type { inputFields { name } } } } } } } b: __schema { types { fields { args { type { inputFields { type { fields { name } } } } } } } } }',
);
