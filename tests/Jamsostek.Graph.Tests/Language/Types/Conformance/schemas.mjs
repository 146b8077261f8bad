// Small schemas, valid all of them, that together use everything a schema can say. Mutations of them make the corpus.
export const schemas = [
  'type Query { a: Int b(c: String = "x", d: [Int!]! = [1]): [Float!]! }',
  'schema { query: A mutation: B subscription: C } type A { a: Int } type B { a: ID } type C { a: Boolean }',
  '"S" schema @d { query: Q } directive @d on SCHEMA | OBJECT extend schema @e(x: 1) directive @e(x: Int!) repeatable on SCHEMA extend schema @e(x: 2) type Q @d { a: Int }',
  'type Query implements I & J { a(x: Int): [Query!]! b: U } interface I { a(x: Int): [I] } interface J implements I { a(x: Int, y: Int): [J!] b: U } union U = Query',
  'type Query implements I { a(x: Int, y: Int! = 1): J } interface I { a(x: Int): I } type J implements I { a(x: Int): J } extend type J { b: Int }',
  'type Query { u: U } union U = A | B type A { a: Int } type B { b: Int } type C { c: Int } extend union U = C',
  'type Query { e(x: E! = A): [E] } enum E { A B @deprecated } extend enum E { C @deprecated(reason: "old") }',
  'type Query { f(i: In = { a: 1, b: { a: 2 } }): Int } input In { a: Int! b: In c: [In!] = [{ a: 3 }] d: E = X } enum E { X Y } extend input In { e: ID = 5 }',
  'type Query { f(one: One!): Int } input One @oneOf { a: Int b: [String!] c: Two } input Two { x: Float! = 1 y: One }',
  'input A { b: B! } input B { c: C d: [B!]! } input C { a: A! } type Query { f(a: A): Int }',
  'input A { b: B = { x: 1 } } input B { a: A = { b: null } x: Int } type Query { f(a: A = {}): Int }',
  'scalar Date @specifiedBy(url: "https://example.org") scalar Any type Query { d(a: Date = "2026", b: Any = { x: [1, Y] }): Date }',
  'directive @d(a: Int! = 1, b: [E!]) on FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE enum E { A } type Query { a(x: Int @d(a: 2)): Int @d(b: [A]) } enum F { B @d }',
  'directive @d repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR type Query @d @d { u: U } interface I @d { a: Int } union U @d = Query enum E @d { A } input N @d { a: Int } scalar S @d extend type Query @d',
  'type Query { a: Int @deprecated b(c: Int = 1 @deprecated(reason: "no"), d: Int @deprecated): Int } input N { a: Int! = 1 @deprecated b: Int @deprecated }',
];
