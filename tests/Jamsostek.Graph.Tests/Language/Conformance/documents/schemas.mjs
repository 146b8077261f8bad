// Section 3: type system documents, valid and broken in every way that the specification forbids.
const query = 'type Query { ok: Int }';
const kinds = {
  Scalar: 'scalar Scalar', Object: 'type Object { a: Int }', Interface: 'interface Interface { a: Int }', Union: 'union Union = Object', Enum: 'enum Enum { A B }', Input: 'input Input { a: Int }',
};
const all = `${query} ${Object.values(kinds).join(' ')}`;
export const schemas = [];
const add = (...documents) => schemas.push(...documents.map((document) => `${query} ${document}`));

// Which kinds may stand where.
for (const kind of [...Object.keys(kinds), 'Int', 'Missing', '__Type', '[Object]', '[Input!]!', '[[Enum]]']) {
  schemas.push(
    `${all} type T { f: ${kind} }`, `${all} type T { f(a: ${kind}): Int }`, `${all} input T { f: ${kind} }`, `${all} interface T { f: ${kind} }`, `${all} directive @t(a: ${kind}) on FIELD`,
  );
  if (/^\w+$/.test(kind)) {
    schemas.push(`${all} union T = ${kind}`, `${all} union T = Object | ${kind} | ${kind}`, `${all} type T implements ${kind} { a: Int }`, `${all} interface T implements ${kind} { a: Int }`, `${all} schema { query: ${kind} }`);
    schemas.push(`${all} schema { query: Query mutation: ${kind} }`, `${all} schema { query: Query mutation: Object subscription: ${kind} }`);
  }
}

// Extensions of every kind by every kind.
const extensions = {
  Scalar: '@specifiedBy(url: "x")', Object: '{ b: Int }', Interface: '{ b: Int }', Union: '= Other', Enum: '{ C }', Input: '{ b: Int }',
};
const words = { Scalar: 'scalar', Object: 'type', Interface: 'interface', Union: 'union', Enum: 'enum', Input: 'input' };
for (const [kind, word] of Object.entries(words)) {
  for (const target of [...Object.keys(kinds), 'Missing', 'Int', 'Query']) {
    schemas.push(`${all} type Other { a: Int } extend ${word} ${target} ${extensions[kind]}`);
  }
  schemas.push(`${all} type Other { a: Int } extend ${word} ${kind} ${extensions[kind]} extend ${word} ${kind} ${extensions[kind]}`, `${all} ${kinds[kind]}`, `extend ${word} ${kind} @onAll ${all} directive @onAll on ${locationOf(word)}`);
}

function locationOf(word) {
  return { type: 'OBJECT', input: 'INPUT_OBJECT' }[word] ?? word.toUpperCase();
}

// Implementations: every field type against every field type, every argument type against every argument type.
const outputs = ['Int', 'Int!', 'Float', '[Int]', '[Int!]', '[Int]!', '[Int!]!', '[[Int]]', 'Node', 'Node!', 'Impl', 'Impl!', 'Any', '[Node]', '[Impl!]', 'Lone'];
const node = `${query} interface Node { id: ID } type Impl implements Node { id: ID } type Lone { a: Int } union Any = Impl | Lone`;
for (const expected of outputs) {
  for (const given of outputs) {
    schemas.push(`${node} interface I { f: ${expected} } type T implements I { f: ${given} }`);
  }
}
const inputs = ['Int', 'Int!', 'Int = 1', 'Int! = 1', '[Int]', '[Int!]', 'Float', 'In', 'In!'];
for (const expected of inputs) {
  for (const given of inputs) {
    schemas.push(`${query} input In { a: Int } interface I { f(a: ${expected}): Int } type T implements I { f(a: ${given}): Int }`);
  }
  schemas.push(`${query} input In { a: Int } interface I { f: Int } type T implements I { f(a: ${expected}): Int }`, `${query} input In { a: Int } interface I { f(a: ${expected}): Int } interface T implements I { f: Int }`);
}
add(
  'interface I { f: Int } type T implements I { g: Int }', 'interface I { f: Int g: Int } type T implements I { f: Int } extend type T { g: Int }', 'interface I { f: Int } interface J implements I { f: Int } type T implements J { f: Int }',
  'interface I { f: Int } interface J implements I { f: Int } type T implements J & I { f: Int }', 'interface I implements I { f: Int }', 'interface I implements J { f: Int } interface J implements I { f: Int }', 'interface I { f: Int } type T implements I & I { f: Int }',
  'interface I { f: Int } type T { f: Int } extend type T implements I', 'interface I { f: Int } type T implements I { f: Int } extend type T implements I', 'interface I { f: I } type T implements I { f: T }', 'interface I { f: [I!] } type T implements I { f: [T!]! }',
  'interface I { f: Int } interface J implements I { f: Int! } type T implements I & J { f: Int }', 'interface I { f: Int @deprecated } type T implements I { f: Int }', 'interface I { f: Int } type T implements I { f: Int @deprecated }', 'interface A { a: Int } interface B implements A { a: Int } interface C implements B & A { a: Int } type T implements C { a: Int }',
);

// Default values: every literal at every input type.
const literals = ['1', '-1', '2147483648', '1.5', '1.0', '"x"', '""', 'true', 'null', 'A', 'C', '[]', '[1]', '[1, null]', '["x"]', '{}', '{ a: 1 }', '{ a: "x" }', '{ b: 1 }', '{ a: 1, a: 2 }', '{ a: null }', '{ id: "1" }', '{ id: "1", code: 1 }', '{ id: null }', '"""x"""', '1e400'];
for (const type of ['Int', 'Int!', 'Float', 'String', 'Boolean', 'ID', 'Enum', 'Enum!', 'Scalar', '[Int]', '[Int!]', '[Int!]!', '[[Int]]', 'Input', 'Strict', 'One', '[Strict!]']) {
  for (const literal of literals) {
    schemas.push(`${all} input Strict { a: Int! } input One @oneOf { id: ID code: Int } type T { f(a: ${type} = ${literal}): Int }`);
  }
  schemas.push(`${all} input Strict { a: Int! } input One @oneOf { id: ID code: Int } input T { f: ${type} = 1 }`, `${all} input Strict { a: Int! } input One @oneOf { id: ID code: Int } directive @t(a: ${type} = { a: 1 }) on FIELD`);
}

// Directives: every one at every place of a type system.
const locations = ['SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE', 'UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION', 'FIELD', 'VARIABLE_DEFINITION'];
const everywhere = 'SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION';
const uses = [
  ...locations.map((location) => [`@here`, `directive @here on ${location}`]),
  ...['@deprecated', '@deprecated(reason: "x")', '@deprecated(reason: null)', '@specifiedBy(url: "x")', '@specifiedBy', '@oneOf', '@skip(if: true)', '@missing'].map((use) => [use, '']),
  ['@two @two', `directive @two on ${everywhere}`], ['@many @many', `directive @many repeatable on ${everywhere}`],
  ...['@needs', '@needs(a: 1)', '@needs(a: "x")', '@needs(a: 1, a: 2)', '@needs(a: 1, b: 2)', '@needs(a: null)'].map((use) => [use, `directive @needs(a: Int!) on ${everywhere}`]),
];
const places = [
  (d) => `schema ${d} { query: Query }`, (d) => `scalar T ${d}`, (d) => `type T ${d} { f: Int }`, (d) => `type T { f: Int ${d} }`, (d) => `type T { f(a: Int ${d}): Int }`, (d) => `interface T ${d} { f: Int }`, (d) => `union T ${d} = Query`, (d) => `enum T ${d} { A }`, (d) => `enum T { A ${d} }`,
  (d) => `input T ${d} { f: Int }`, (d) => `input T { f: Int ${d} }`, (d) => `directive @t(a: Int ${d}) on FIELD`, (d) => `input T { f: Int! ${d} }`, (d) => `type T { f(a: Int! ${d}): Int }`,
];
for (const place of places) {
  for (const [use, definition] of uses) {
    add(`${definition} ${place(use)}`);
  }
}
add(
  'directive @a on FIELD directive @a on FIELD', 'directive @__a on FIELD', 'directive @skip(if: Boolean!) on FIELD', 'directive @deprecated on FIELD_DEFINITION', 'directive @a(b: Int, b: Int) on FIELD', 'directive @a(__b: Int) on FIELD', 'directive @a(b: Int! @deprecated) on FIELD', 'directive @a(b: Int! = 1 @deprecated) on FIELD',
  'directive @a on FIELD | FIELD', 'extend schema @missing', 'directive @s on SCHEMA extend schema @s', 'directive @s on SCHEMA schema @s { query: Query } extend schema @s', 'directive @o on OBJECT type T @o { a: Int } extend type T @o', 'directive @a(b: In) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION input In { c: Int @a }', 'directive @a(b: Int @a) on ARGUMENT_DEFINITION',
);

// Names, duplicates, emptiness, roots, cycles, OneOf.
add(
  'type __T { a: Int }', 'type T { __a: Int }', 'type T { a(__b: Int): Int }', 'enum E { __A }', 'input I { __a: Int }', 'scalar __S', 'union __U = Query', 'interface __I { a: Int }', 'type T', 'type T extend type T { a: Int }', 'interface I', 'union U', 'union U extend union U = Query', 'enum E', 'input I', 'enum E extend enum E { A }', 'input I extend input I { a: Int }',
  'type T { a: Int a: Int }', 'type T { a: Int a: String b: Int b: Int b: Int }', 'type T { a: Int } extend type T { a: Int }', 'interface T { a: Int a: Int }', 'input T { a: Int a: Int }', 'input T { a: Int } extend input T { a: Int }', 'enum T { A A }', 'enum T { A } extend enum T { A B }', 'type T { a(b: Int, b: Int): Int }', 'union T = Query | Query', 'union T = Query extend union T = Query',
  'type T { a: Int } type T { b: Int }', 'type T { a: Int } scalar T', 'scalar Int', 'scalar String', 'type Int { a: Int }', 'type __Schema { a: Int }', 'scalar T scalar T scalar T', 'type Query { again: Int }', 'extend type Query { ok: Int }', 'extend type Query { more: Missing }', 'type T { a(b: Missing): [Absent!]! }', 'input T { a: Missing }', 'union T = Missing', 'directive @t(a: Missing) on FIELD',
  'schema { query: Query } schema { query: Query }', 'schema { query: Query query: Query }', 'schema { query: Query } extend schema { query: Query }', 'schema { query: Query } extend schema { mutation: Query }', 'type M { a: Int } schema { query: Query } extend schema { mutation: M }', 'type M { a: Int } schema { query: Query mutation: M subscription: M }', 'type M { a: Int } schema { mutation: M }', 'type M { a: Int } extend schema { mutation: M }', 'type M { a: Int } extend schema { mutation: M } extend schema { mutation: M }', 'schema { query: Missing }',
  'type Mutation { a: Int } type Subscription { b: Int }', 'scalar Mutation', 'input Mutation { a: Int }', 'type Mutation { a: Int } schema { query: Query }', 'enum Subscription { A }',
  'input I { a: I }', 'input I { a: I! }', 'input I { a: [I!]! }', 'input I { a: J! } input J { b: I! }', 'input I { a: J! } input J { b: I }', 'input I { a: J! } input J { b: K! } input K { c: I! d: J! }', 'input I { a: I! b: I! }', 'input I { a: I = {} }', 'input I { a: I = { a: null } }', 'input I { a: J = {} } input J { b: I = {} }', 'input I { a: J = {} } input J { b: I = { a: {} } }', 'input I { a: [I] = [{}] }', 'input I { a: [I!] = [{ a: [] }] }', 'input I { a: Int = 1 b: I = { b: null } }', 'input I { a: I = { b: 1 } b: Int }',
  'input I @oneOf { a: Int b: String }', 'input I @oneOf { a: Int! }', 'input I @oneOf { a: Int = 1 }', 'input I @oneOf { a: Int! = 1 b: String! }', 'input I @oneOf { a: I }', 'input I @oneOf { a: I b: Int }', 'input I @oneOf { a: [I] }', 'input I @oneOf { a: J } input J @oneOf { a: I }', 'input I @oneOf { a: J } input J { a: I! }', 'input I @oneOf { a: J } input J { a: I }', 'input I { a: Int } extend input I @oneOf', 'input I @oneOf @oneOf { a: Int }', 'type T @oneOf { a: Int }', 'input I @oneOf { a: J } input J @oneOf { a: I b: K } input K { c: I! }',
  'enum E { true }', 'enum E { A @deprecated B @deprecated(reason: "x") }', 'query { ok }', 'fragment F on Query { ok }', '"""d""" type T { "e" a("f" b: Int): Int }', 'scalar T @specifiedBy(url: "x") @specifiedBy(url: "y")', 'scalar T @specifiedBy(url: 1)', 'scalar T @specifiedBy(url: null)', 'extend scalar Int @specifiedBy(url: "x")', 'type T { a: Int! b: [Int!]! c: [[Int]!]! }',
);
schemas.push('type T { a: Int }', 'schema { query: T } type T { a: Int }', 'extend type Query { a: Int }', 'scalar T', 'extend schema { query: T } type T { a: Int }', 'directive @a on FIELD', 'schema { mutation: T } type T { a: Int }', 'interface Query { a: Int }', 'union Query = T type T { a: Int }', 'schema @missing { query: T } type T { a: Int }');
