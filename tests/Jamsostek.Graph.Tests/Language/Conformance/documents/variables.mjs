// Section 5.8: every declared type at every position, with and without defaults; uses and declarations of all sorts.
const types = ['Int', 'Int!', 'Float', 'Float!', 'String', 'String!', 'ID', 'ID!', 'Boolean', 'Kind', '[Int]', '[Int!]', '[Int!]!', '[Int]!', '[[Int]]', 'Range', 'Range!', 'Any', 'Unknown', 'Province', 'Place', 'Node', '[Agency!]', 'Unknown!'];
const positions = [
  'int(v: $v)', 'requiredInt(v: $v)', 'defaulted(v: $v)', 'float(v: $v)', 'id(v: $v)', 'string(v: $v)', 'ints(v: $v)', 'ints(v: [$v])', 'requiredInts(v: $v)', 'requiredInts(v: [1, $v])',
  'matrix(v: $v)', 'matrix(v: [[$v]])', 'defaultedInts(v: $v)', 'range(v: $v)', 'requiredRange(v: $v)', 'range(v: { least: $v })', 'range(v: { least: 1, most: $v })', 'any(v: $v)', 'any(v: { a: [$v] })',
  'lookup(v: { code: $v })', 'lookup(v: $v)', 'boolean(v: true) @include(if: $v)', 'kinds(v: [KOTA, $v])',
];

export const documents = [];
for (const type of types) {
  for (const position of positions) {
    documents.push(`query ($v: ${type}) { arguments { ${position} } }`);
  }
}
for (const [type, value] of [['Int', '1'], ['Int', 'null'], ['Float', '1'], ['[Int]', '[1]'], ['[Int!]', '1'], ['Range', '{ least: 1 }'], ['Boolean', 'true'], ['Boolean', 'null'], ['ID', '1']]) {
  for (const position of positions) {
    documents.push(`query ($v: ${type} = ${value}) { arguments { ${position} } }`);
  }
}
documents.push(
  // Declared and used.
  'query A($v: Int) { count }',
  'query A($v: Int, $w: Int) { arguments { int(v: $w) } }',
  'query A { arguments { int(v: $v) } }',
  '{ arguments { int(v: $v) float(v: $w) id(v: $v) } }',
  'query A($v: Int) { arguments { int(v: $v) } } query B { arguments { int(v: $v) } }',
  'query A($v: Int, $v: Int) { arguments { int(v: $v) } }',
  'query A($v: Int, $v: String, $v: [Int]) { arguments { int(v: $v) } }',
  'query A($v: Int, $w: Int, $v: Int, $w: Int) { arguments { choice(a: $v, b: $w) } }',
  'query A($v: Int) { ...F } fragment F on Query { arguments { int(v: $v) } }',
  'query A { ...F } fragment F on Query { arguments { int(v: $v) } }',
  'query A { ...F } query B { ...F } fragment F on Query { arguments { int(v: $v) float(v: $w) } }',
  'query A($v: Int) { ...F } query B($w: Float) { ...F } fragment F on Query { arguments { int(v: $v) float(v: $w) } }',
  'query A($v: String) { ...F } fragment F on Query { arguments { ...G } } fragment G on Arguments { int(v: $v) }',
  'query A($v: String) { ...F } query B($v: Int) { ...F } fragment F on Query { arguments { int(v: $v) string(v: $v) } }',
  'query A($v: Int!) { ...F ...F } fragment F on Query { arguments { requiredInt(v: $v) } }',
  'query A($v: Int) { ...F } fragment F on Query { ...G } fragment G on Query { ...F arguments { requiredInt(v: $v) } }',
  'fragment F on Query { arguments { int(v: $v) } }',
  'query A($v: Int) { ...Missing }',
  'query A($v: Int @once @once) { arguments { int(v: $v) } }',
  'query A($v: Int @needs(value: "1")) { arguments { int(v: $v) } }',
  'query A($v: Int @onField) { arguments { int(v: $v) } }',
  'query A($v: Int @unknown) { arguments { int(v: $v) } }',
  'query A($v: Boolean!) @once { count @skip(if: $v) ... @include(if: $v) { count } ...F @skip(if: $v) } fragment F on Query { count }',
  'query A($v: Boolean) { count @skip(if: $v) }',
  'query A($v: Boolean = false) { count @skip(if: $v) }',
  'query A($v: Int) @everywhere(value: $v) { count }',
  'query A($v: Int) { count @everywhere(value: $w) }',
  'query A($f: RegionFilter, $n: String!) { search(where: { and: [$f, { name: $n }], not: $f }) { __typename } }',
  'query A($f: [RegionFilter!]) { search(where: { and: $f }) { __typename } }',
  'query A($f: [RegionFilter]) { search(where: { and: $f }) { __typename } }',
  'query A($f: RegionFilter) { search(where: { and: $f }) { __typename } }',
  'query A($l: [Lookup!], $m: [Lookup]) { a: search(lookups: $l) { __typename } b: search(lookups: $m) { __typename } }',
  'query A($id: ID = "a") { lookup(by: { id: $id }) { __typename } }',
  'query A($id: ID! = "a") { lookup(by: { id: $id }) { __typename } }',
  'query A($id: Int!) { lookup(by: { id: $id }) { __typename } }',
  'query A($v: Int = $w) { arguments { int(v: $v) } }',
  'query A($v: [Int!]! = [1, $w]) { arguments { int(v: $v) } }',
  'query A($v: Int = 1, $v: Int!) { arguments { int(v: $v) requiredInt(v: $v) } }',
  'query A($v: Int!, $v: Int) { arguments { int(v: $v) requiredInt(v: $v) } }',
  'query A($v: Missing, $v: Province) { arguments { int(v: $v) } }',
  'query A($v: Int, $v: Int) { count } query B($v: Int, $v: Int, $v: Int) { count }',
  'query A($v: Int, $V: Int) { arguments { choice(a: $v, b: $V) } }',
  'subscription A($v: ID, $v: ID) { changed(region: $v) { id } }',
  'mutation A($id: ID, $name: String!) { rename(id: $id, name: $name) { id } }',
  'subscription A($r: ID!) { changed(region: $r) { id } }',
  'subscription A($r: Int!) { changed(region: $r) { id } }',
  'query A("""why""" $v: Int) { arguments { int(v: $v) } }',
  '"""why""" query A($v: Int) { arguments { int(v: $v) } }',
);
