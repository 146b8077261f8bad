// Section 5.3.2: pairs of fields under one response name, in one selection set, apart in fragments, and below one another.
const samePlace = [
  ['a: name', 'a: name'], ['a: name', 'a: id'], ['a: id', 'a: area'], ['name', 'name: id'], ['a: name(language: ENGLISH)', 'a: name'], ['a: name(language: ENGLISH)', 'a: name(language: ENGLISH)'], ['a: name(language: ENGLISH)', 'a: name(language: INDONESIAN)'],
  ['a: name(language: $v)', 'a: name(language: $v)'], ['a: name(language: $v)', 'a: name(language: $w)'], ['a: area', 'a: area(unit: KM2)'], ['a: kabupaten(first: 1, where: { name: "a" }) { id }', 'a: kabupaten(where: { name: "a" }, first: 1) { id }'],
  ['a: kabupaten(where: { name: "a", population: 1 }) { id }', 'a: kabupaten(where: { population: 1, name: "a" }) { id }'], ['a: kabupaten(where: { codes: [1, 2] }) { id }', 'a: kabupaten(where: { codes: [2, 1] }) { id }'],
  ['a: capital { id }', 'a: capital { name }'], ['a: capital { b: id }', 'a: capital { b: name }'], ['a: capital { b: id c: name }', 'a: capital { b: name c: area }'], ['a: capital { province { b: id } }', 'a: capital { province { b: name } }'],
  ['a: capital { id }', 'a: governor { name }'], ['a: capital { b: id }', 'a: neighbours { b: id }'], ['a: id @skip(if: true)', 'a: id @include(if: false)'], ['a: id @skip(if: true)', 'a: name @skip(if: false)'], ['a: missing', 'a: id'], ['a: missing', 'a: missing'], ['a: missing { b: c }', 'a: missing { b: d }'],
  ['a: kabupaten(first: 1) { id }', 'a: kabupaten(first: 1.0) { id }'], ['a: kabupaten(first: 10) { id }', 'a: kabupaten { id }'], ['a: kabupaten(where: { name: "a" }) { id }', 'a: kabupaten(where: { name: """a""" }) { id }'], ['a: kabupaten(where: null) { id }', 'a: kabupaten { id }'], ['a: __typename', 'a: __typename'], ['a: __typename', 'a: id'],
];
const boxes = [
  ['IntBox { scalar }', 'StringBox { scalar }'], ['IntBox { scalar }', 'RequiredStringBoxOne { scalar }'], ['StringBox { scalar }', 'RequiredStringBoxOne { scalar }'], ['IntBox { a: unrelated }', 'StringBox { a: scalar }'], ['IntBox { a: unrelated }', 'StringBox { a: deep { unrelated } }'],
  ['IntBox { deep { unrelated } }', 'StringBox { deep { unrelated } }'], ['IntBox { deep { a: scalar } }', 'StringBox { deep { a: scalar } }'], ['IntBox { deep { a: scalar } }', 'StringBox { deep { a: unrelated } }'], ['IntBox { maybe }', 'StringBox { maybe }'], ['IntBox { list { scalar } }', 'ListBox { list { scalar } }'],
  ['IntBox { list { scalar } }', 'StringBox { list { scalar } }'], ['IntBox { scalar }', 'ListBox { scalar }'], ['IntBox { a: scalar }', 'IntBox { a: maybe }'], ['IntBox { a: scalar }', 'Box { a: unrelated }'], ['Box { a: unrelated }', 'Box { a: deep { unrelated } }'], ['Box { deep { a: unrelated } }', 'IntBox { deep { a: scalar } }'],
  ['RequiredStringBox { scalar }', 'IntBox { scalar }'], ['RequiredStringBox { scalar }', 'Box { scalar: unrelated }'], ['IntBox { other { scalar } }', 'StringBox { other { scalar } }'], ['Unknown { a }', 'IntBox { a: scalar }'], ['IntBox { deep { deep { a: scalar } } }', 'StringBox { deep { deep { a: unrelated } } }'],
  ['IntBox { list { a: scalar } }', 'StringBox { list { a: unrelated } }'], ['IntBox { a: missing }', 'StringBox { a: scalar }'], ['IntBox { a: list { scalar } }', 'StringBox { a: deep { scalar } }'],
];

export const documents = [];
for (const [one, other] of samePlace) {
  const variables = `${one}${other}`.includes('$') ? '($v: Language, $w: Language) ' : '';
  documents.push(`query ${variables}{ province { ${one} ${other} } }`, `query ${variables}{ province { ...F ...G } } fragment F on Province { ${one} } fragment G on Province { ${other} }`);
  documents.push(`query ${variables}{ province { ${one} ... on Node { ...G } } } fragment G on Province { ${other} }`, `query ${variables}{ p: province { ${one} } p: province { ${other} } }`);
  documents.push(`query ${variables}{ province { ${one} ...F } province { ...F ${one} } } fragment F on Province { ${other} ${one} }`);
}
for (const [one, other] of boxes) {
  documents.push(`{ box { ... on ${one} ... on ${other} } }`, `{ box { ...F ...G } } fragment F on ${one} fragment G on ${other}`, `{ box { deep { ... on ${one} } ... on Box { deep { ... on ${other} } } } }`, `{ a: box { ... on ${one} } a: box { ... on ${other} } }`);
}
documents.push(
  '{ province { a: id a: name a: area } }', '{ province { a: id b: name a: name b: id } }', '{ a: count ... { a: province { id } } }', '{ ...F ...F ...G } fragment F on Query { a: count } fragment G on Query { ...F a: __typename }',
  '{ province { ...A ...B } } fragment A on Province { x: id ...B } fragment B on Province { x: name ...A }', '{ province { ...A } } fragment A on Province { x: id ...A } ', '{ province { x: id ...A } } fragment A on Province { neighbours { ...A x: name } x: name }',
  'query { a: arguments { int(v: 1) int(v: 2) b: int(v: 1) b: float(v: 1) } }', '{ arguments { x: choice(a: 1, b: 2) x: choice(b: 2, a: 1) } }', '{ arguments { x: choice(a: 1) x: choice(b: 1) } }', '{ arguments { x: any(v: { a: 1, b: 2 }) x: any(v: { b: 2, a: 1 }) } }', '{ arguments { x: any(v: [1, 2]) x: any(v: [1, 2]) y: any(v: "1") y: any(v: 1) } }',
  '{ ...F } fragment F on Query { province { ...G } } fragment G on Province { a: id ...H } fragment H on Province { a: name }', 'query A { a: count } query B { a: __typename }', 'mutation { a: remove(id: 1) a: remove(id: 2) }', 'mutation { rename(id: 1, name: "a") { id } rename(id: 1, name: "a") { name } }',
  '{ search { ... on Province { a: id } ... on Agency { a: members } } }', '{ search { ... on Province { a: name } ... on Agency { a: name } ... on Person { a: name } } }', '{ search { ... on Province { a: id } ... on Agency { a: name } } }', '{ search { ... on Person { a: age } ... on Agency { a: members } } }', '{ node(id: 1) { id ... on Agency { id: members } } }',
  '{ province { a: capital { id } ...F } } fragment F on Province { a: capital { ...G } } fragment G on Kabupaten { id: name }',
  '{ f1: province { x: id } f1: province { x: id y: name ...Y } } fragment Y on Province { y: id x: area }',
);
