// Section 5.6: every literal at every type of argument, as an argument, a default, a list item and an input field.
const literals = [
  '1', '-1', '0', '2147483647', '2147483648', '-2147483648', '-2147483649', '1.5', '1.0', '1e3', '1e400', '99999999999999999999',
  '"x"', '"1"', '""', '"""block"""', 'true', 'false', 'null', 'KOTA', 'kota', 'UNKNOWN', '[]', '[1]', '[1, 2]', '[1, null]', '["x", 1]', '[[1], [2, null], 3]', '{}',
];
const fields = {
  int: 'Int', requiredInt: 'Int!', float: 'Float', requiredFloat: 'Float!', string: 'String', requiredString: 'String!', boolean: 'Boolean', id: 'ID', requiredId: 'ID!',
  kind: 'Kind', requiredKind: 'Kind!', date: 'Date', any: 'Any', ints: '[Int]', requiredInts: '[Int!]!', partlyRequiredInts: '[Int!]', matrix: '[[Int]]', kinds: '[Kind!]',
  range: 'Range', lookup: 'Lookup', defaulted: 'Int!',
};
const ranges = [
  '{ least: 1 }', '{ least: 1, most: null }', '{ least: null }', '{ most: 2 }', '{ least: 1, unit: null }', '{ least: 1, unit: KM2, other: 3 }', '{ least: "1" }', '{ Least: 1 }',
  '{ least: 1, least: 2 }', '{ least: 1, most: 1, most: 2, most: 3 }', '[{ least: 1 }]', '[{ least: 1 }, null]', '{ least: 1, unit: "KM2" }', '{ least: 1, unit: MILE }', '{ least: $x }', 'KM2',
];
const filters = [
  '{ and: [{ name: "a" }, { and: [{ kinds: [KOTA] }] }] }', '{ and: { name: "a" } }', '{ and: [null] }', '{ and: [{ nam: "a" }, { name: 1 }] }', '{ not: { not: { not: { population: "1" } } } }',
  '{ kinds: KOTA }', '{ kinds: [KOTA, DESA, "KOTA", 1] }', '{ codes: [1, "a", 1.0, null, true] }', '{ area: { most: 2 } }', '{ area: { least: 1, least: 2 } }', '{ born: { year: 1 } }',
  '{ any: { a: 1, a: 2, b: [$x, { c: $y }] } }', '{ any: [1, "a", KOTA, null, 1.5, { x: {} }] }', '{ population: 1, unknown: 2, unknown: 3 }', '{ population: 4294967296 }',
];
const lookups = [
  '{ id: "1" }', '{ code: 1 }', '{ id: 1, code: 1 }', '{ id: null }', '{ id: "1", code: null }', '{}', '{ unknown: 1 }', '{ id: "1", unknown: 1 }', '{ range: { least: 1 } }', '{ range: {} }', '{ codes: 1 }',
  '{ codes: [1, null] }', '{ id: null, code: null }', '{ id: $x }', '[{ id: 1 }]', 'null', '{ code: "1" }', '{ name: "a", name: "b" }',
];

export const documents = [];
for (const [field, type] of Object.entries(fields)) {
  for (const literal of literals) {
    documents.push(`{ arguments { ${field}(v: ${literal}) } }`);
  }
  for (const literal of ['1', '"x"', 'null', 'KOTA', '[1, "x"]', '{ least: 1 }', '1.5']) {
    documents.push(`query ($v: ${type} = ${literal}) { arguments { ${field}(v: $v) } }`);
  }
}
for (const literal of ranges) {
  documents.push(`{ arguments { range(v: ${literal}) } }`, `{ arguments { requiredRange(v: ${literal}) } }`, `{ arguments { ranges(v: ${literal}) } }`);
  documents.push(`{ count @needs(value: 1, range: ${literal}) }`, `query ($v: Range = ${literal.replace('$x', '0')}) { arguments { range(v: $v) } }`);
}
for (const literal of filters) {
  documents.push(`{ search(where: ${literal}) { __typename } }`, `query ($x: Int, $y: [String]) { province { kabupaten(where: ${literal}) { id } } }`);
  documents.push(`query ($where: RegionFilter = ${literal.replaceAll(/\$[xy]/g, '0')}) { search(where: $where) { __typename } }`);
}
for (const literal of lookups) {
  documents.push(`{ lookup(by: ${literal}) { __typename } }`, `{ search(lookups: [${literal}]) { __typename } }`, `{ count @needs(value: 1, lookup: ${literal}) }`);
  documents.push(`query ($x: ID) { lookup(by: ${literal}) { __typename } }`, `query ($x: ID!) { lookup(by: ${literal}) { __typename } }`);
  documents.push(`query ($by: Lookup! = ${literal.replace('$x', '0')}) { lookup(by: $by) { __typename } }`);
}
