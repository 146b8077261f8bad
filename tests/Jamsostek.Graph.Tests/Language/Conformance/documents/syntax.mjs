// Section 2: texts that cannot be read, and unusual ones that can.
const values = ['01', '-', '--1', '1.', '1.e1', '.5', '1e', '1e+', '1.0.0', '0x1', '1a', '1_', '-a', '00', '-01', '1.5e', '+1', '"', '"a', '"\\', '"\\x"', '"\\u12"', '"\\u{}"', '"\\u{110000}"', '"\\u{D800}"', '"\\uD83D"', '"\\uDE00"', '"\\uD83D\\uDE00"',
  '"\\uD83D\\u0041"', '"\\u{1F600}"', '"a\nb"', '"a\rb"', '"""', '"""a', '"""a"', '"""a""', '"""a\\"""', '"""a\\""""""', '"""\n  a\n    b\n"""', "'a'", '$', '$1', '[', '[1', '{', '{ a }', '{ a: }', '{ a: 1', '{ 1: 1 }', '{ "a": 1 }', '@', '!', '...', '(1)', '\u0000', 'é', '😀', '"é😀"', '"\u0000"', '"\t"', '1,,,2',
  '#\n1', 'null', 'on', '$on', '\ufeff1', '\u200b1', '\u00a01', '"\\/"', '"\\b\\f\\n\\r\\t\\\\\\""', '-0', '-0.0', '0.0e0', '9e-10', '1E5', '1 2', '"a""b"', '"""a""""b"""'];
const texts = ['', ' ', '#', ',', '{', '}', '{ a', '{ a }}', '{ a } }', '{ a: }', '{ : a }', '{ a: b: c }', '{ a() }', '{ a( }', '{ a(b) }', '{ a(b:) }', '{ a(b: 1 }', '{ a(: 1) }', '{ @a }', '{ a @ }', '{ a @@b }', '{ a @b( }', '{ a @1 }', '{ ... }', '{ ...on }', '{ ... on }', '{ ... on A }', '{ ...@a }', '{ ...1 }', '{ .. a }', '{ .a }', '{ .... }', '{ ...A { b } }',
  'query', 'query {', 'query A', 'query A(', 'query A()', 'query A($)', 'query A($a)', 'query A($a:)', 'query A($a: )', 'query A($a: [)', 'query A($a: [Int)', 'query A($a: Int!!)', 'query A($a: !Int)', 'query A($a: Int =)', 'query A($a: Int = $b)', 'query A($a: Int = [$b])', 'query A($a: Int @b($c)) { d }', 'query A($a: Int @b(c: $d)) { e }', 'query A { b } C', 'queryy { a }', 'Query { a }', 'query 1 { a }', 'query A B { c }', 'query @ { a }', 'mutation', 'subscription { }', 'fragment', 'fragment A', 'fragment A on', 'fragment A on B', 'fragment A B { c }', 'fragment on on A { b }', 'fragment A on on { b }', 'fragment A($a: Int) on B { c }', 'fragment A on B @c { d } }', '{ ...A(b: 1) }',
  '"a"', '"a" "b" { c }', '"a" { b }', '"a" query { b }', '"a" fragment A on B { c }', '"""a""" extend type A { b: Int }', '"a" 1', '"a" foo', '"', '"""', '{ a } "', '{ a } 1.', '\u0000', '{ \u0007 }', '{ a ? b }', '{ a; b }', '{ a % b }', '{ a ^ }', '{ a * }', '{ a ~ }', '{ a \\ }', '{ a ` }', '{ é }', '{ aé }', '{ 😀 }', '{ a\u2028b }', '{ \ufeff a }', '{ a }\r\n\r\n{ b', '{\r\n  a\r\n  b:\r\n}', '{\r  a\r  %\r}', '{ # é😀\n  % }', '{ a(b: "é😀") % }',
  'type', 'type A {', 'type A { }', 'type A { b }', 'type A { b: }', 'type A { b: [Int }', 'type A { b(): Int }', 'type A { b(c): Int }', 'type A { b(c: Int = $d): Int }', 'type A implements', 'type A implements B, C', 'type A implements & B & C', 'type A implements B &', 'type A implements B C { d: Int }', 'type A implements && B', 'type { a: Int }', 'type A { "d" }', 'type A { b: Int } {', 'type A { b: Int = 1 }',
  'interface', 'interface A', 'interface A { }', 'interface A implements A', 'union', 'union A', 'union A =', 'union A = |', 'union A = | B | C', 'union A = B |', 'union A = B C', 'union A | B', 'union A = { B }', 'enum', 'enum A', 'enum A {', 'enum A { }', 'enum A { true }', 'enum A { false }', 'enum A { null }', 'enum A { B: 1 }', 'enum A { B = 1 }', 'enum A { "B" }', 'enum A { "b" B "c" C @d }', 'input', 'input A', 'input A { }', 'input A { b }', 'input A { b: Int = }', 'input A { b(c: Int): Int }', 'input A { b: Int = $c }', 'scalar', 'scalar A', 'scalar A { }', 'scalar A @b @c',
  'schema', 'schema { }', 'schema { query }', 'schema { query: }', 'schema { query: A mutation: B }', 'schema { read: A }', 'schema @a', 'schema { query: [A] }', 'directive', 'directive @a', 'directive a on FIELD', 'directive @a on', 'directive @a on |', 'directive @a on | FIELD | QUERY', 'directive @a on FIELD |', 'directive @a on FIELD QUERY', 'directive @a on FELD', 'directive @a on field', 'directive @a() on FIELD', 'directive @a(b: Int) repeatable on FIELD', 'directive @a repeated on FIELD', 'directive @a on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE | VARIABLE_DEFINITION',
  'extend', 'extend { a }', 'extend query { a }', 'extend type A', 'extend type A {', 'extend type A { }', 'extend type A @b', 'extend type A implements B', 'extend interface A', 'extend interface A implements B', 'extend union A', 'extend union A = B', 'extend union A @b', 'extend enum A', 'extend enum A { B }', 'extend input A', 'extend input A { b: Int }', 'extend scalar A', 'extend scalar A @b', 'extend schema', 'extend schema { }', 'extend schema { query: A }', 'extend schema @a', 'extend schema @a { query: A }', 'extend "a" type A { b: Int }', 'extend extend type A { b: Int }', 'extend fragment A on B { c }', 'extend type A { b: Int } extend'];

const whole = 'query Q($a: [Int!]! = [1, 2] @d, $b: In = { x: "y" }) @e(f: 1.5) { al: f(g: $a, h: { i: [null, true, E] }) { ...F @s ... on T { __typename } } } fragment F on T { k } subscription { l }';
const schema = '"d" type A implements B & C @d { e(f: Int = 1, "g" h: [I!]!): J! @k } enum L { M @n O } input P { q: R = { s: T } } union U = V | W directive @x(y: Z) repeatable on FIELD | QUERY schema { query: A } extend type A { aa: B } interface B implements C { z: Int } scalar S @t';

// Each token left out, doubled, and put in place of another.
function spoil(text, pieces) {
  const tokens = text.match(/"[^"]*"|\.\.\.|[\w.]+|[^\s\w]/g);
  return tokens.flatMap((token, i) => [
    [...tokens.slice(0, i), ...tokens.slice(i + 1)].join(' '),
    [...tokens.slice(0, i), token, ...tokens.slice(i)].join(' '),
    [...tokens.slice(0, i), pieces[i % pieces.length], ...tokens.slice(i + 1)].join(' '),
    tokens.slice(0, i).join(' '),
  ]);
}

export const documents = [
  ...values.map((value) => `{ a(b: ${value}) }`),
  ...texts,
  ...spoil(whole, ['{', ')', 'on', '$', ':', '"x"', '1', '...', '@', '!']),
  ...spoil(schema, ['}', '(', 'on', '|', ':', '"x"', '0', '&', '@', '=', 'true']),
];
