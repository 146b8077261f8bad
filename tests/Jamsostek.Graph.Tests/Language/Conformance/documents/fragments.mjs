// Section 5.5: every type condition inside every parent; declarations, cycles, uses.
const parents = {
  Province: ['province', 'id'], Kabupaten: ['province { capital', 'id'], Agency: ['lonely', 'secret'], Person: ['province { governor', 'age'], Place: ['region(code: 1)', '__typename'],
  Anything: ['lookup(by: { id: 1 })', '__typename'], Holder: ['holder', '__typename'], Node: ['node(id: 1)', 'id'], Named: ['named', 'name'], Located: ['located', 'id'], Nobody: ['nobody', 'name'], Box: ['box', 'unrelated'],
};
const conditions = ['Province', 'Kabupaten', 'Agency', 'Person', 'Lonely', 'Place', 'Anything', 'Holder', 'Node', 'Named', 'Located', 'Nobody', 'Box', 'RequiredStringBox', 'Query', 'Kind', 'Int', 'Date', 'RegionFilter', 'Unknown', 'provinc'];

export const documents = [];
for (const [path] of Object.values(parents)) {
  const end = path.includes('{') ? ' }' : '';
  for (const condition of conditions) {
    documents.push(`{ ${path} { ... on ${condition} { __typename } }${end} }`);
    documents.push(`{ ${path} { ...F }${end} } fragment F on ${condition} { __typename }`);
  }
}
documents.push(
  // Declarations and uses.
  '{ ...F } fragment F on Query { count } fragment F on Query { count }',
  '{ ...F } fragment F on Query { count } fragment F on Query { count } fragment F on Lonely { secret }',
  ...['Query', 'Province', 'Unknown', 'Int'].flatMap((type) => [`{ ...F } fragment F on Query { count } fragment F on ${type} { __typename }`, `{ ...F ...G } fragment F on ${type} { __typename } fragment G on Query { ...F } fragment F on Query { count } fragment G on Query { count }`]),
  'fragment F on Query { count } fragment F on Query { ...F } query F { ...F }',
  'fragment F on Query { count } fragment F on Query { count } fragment F on Query { count } fragment F on Query { count }',
  '{ count } fragment F on Query { count }',
  '{ count } fragment F on Query { ...G } fragment G on Query { count }',
  '{ ...F ...F ...Missing ... on Query { ...Missing } }',
  '{ ...F } fragment F on Query { ...Missing }',
  '{ count } fragment F on Query { ...F }',
  '{ ...F } fragment F on Query { ...F }',
  '{ ...F } fragment F on Query { ...F ...F }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...H } fragment H on Query { ...F }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...G }',
  '{ ...F ...G } fragment F on Query { ...G ...H } fragment G on Query { ...H } fragment H on Query { ...F ...G }',
  '{ ...F } fragment F on Query { province { ...G } } fragment G on Province { capital { province { ...G } } }',
  '{ province { ...G } } fragment G on Province { ... on Province { ... { ...G } } neighbours { ...G } }',
  '{ ...F } fragment F on Query { ... on Query { ...G } } fragment G on Query { ... @include(if: true) { ...F } }',
  '{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...D } fragment C on Query { ...D } fragment D on Query { count }',
  '{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...D } fragment C on Query { ...D } fragment D on Query { ...A }',
  'query One { ...F } query Two { ...G } fragment F on Query { count } fragment G on Query { count } fragment H on Query { count }',
  '{ ...on } fragment on on Query { count }',
  '{ ...F } fragment F on Query { ... on Unknown { a { b } } }',
  '{ ...F } fragment F on Unknown { a b { c } ...G } fragment G on Query { count }',
  '{ ...F } fragment F on Int { a }',
  '{ ... on Int { a } }',
  '{ ... on [Int] { a } }',
  '{ ... { ... { ... { count missing } } } }',
  '{ province { ... on Node { id ... on Located { area ... on Province { capital { id } } ... on Agency { members } } } } }',
  '{ node(id: 1) { ... on Located { ... on Named { ... on Agency { members } } } } }',
  '{ holder { ... on Anything { ... on Place { __typename } } ... on Named { name } ... on Located { id } } }',
  '{ region(code: 1) { ...P ...K } } fragment P on Province { id } fragment K on Kabupaten { id province { ...P } }',
  '"""text""" fragment F on Query { count } { ...F }',
  '"text" { ...F } fragment F on Query { count }',
);
