// Section 5.7: every directive at every executable place, alone and repeated; their arguments.
const directives = [
  '@onQuery', '@onMutation', '@onSubscription', '@onField', '@onFragmentDefinition', '@onFragmentSpread', '@onInlineFragment', '@onVariableDefinition', '@everywhere', '@once', '@onTypes', '@unknown',
  '@skip(if: true)', '@include(if: false)', '@deprecated', '@specifiedBy(url: "x")', '@oneOf', '@needs(value: 1)',
  '@once @once', '@everywhere @everywhere', '@skip(if: true) @skip(if: false)', '@once @everywhere @once @once', '@unknown @unknown', '@onField @onQuery',
];
const places = [
  (d) => `query ${d} { count }`,
  (d) => `mutation ${d} { remove(id: 1) }`,
  (d) => `subscription ${d} { published }`,
  (d) => `{ count ${d} }`,
  (d) => `{ ...F } fragment F on Query ${d} { count }`,
  (d) => `{ ...F ${d} } fragment F on Query { count }`,
  (d) => `{ ... on Query ${d} { count } }`,
  (d) => `{ ... ${d} { count } }`,
  (d) => `query ($v: Int ${d}) { arguments { int(v: $v) } }`,
];
const argumentsOfOne = [
  '@needs', '@needs(value: null)', '@needs(value: "1")', '@needs(value: 1, other: 2)', '@needs(valu: 1)', '@needs(value: 1, value: 2)', '@needs(value: 1, optional: null)', '@needs(value: 1, optional: 2)',
  '@once(value: 1, value: 1, value: 1)', '@once(value: 1.5)', '@skip', '@skip(if: null)', '@skip(if: "true")', '@skip(unless: true)', '@include(if: true, if: true)', '@unknown(a: 1, a: 2)', '@skip(iff: true)', '@deprecated(reason: 1)',
];

export const documents = [];
for (const place of places) {
  for (const directive of [...directives, ...argumentsOfOne]) {
    documents.push(place(directive));
  }
}
documents.push(
  '{ count @once ... @once { count @once } ...F @once } fragment F on Query @once { count @once }',
  'query A @onQuery { count } query B @onQuery @onMutation { count }',
  'subscription @everywhere { published @skip(if: true) }',
  'subscription { ...F @include(if: true) } fragment F on Subscription { published }',
  'subscription { ... on Subscription @skip(if: false) { published } }',
  'subscription { ... on Subscription { published @include(if: true) } }',
  'subscription { ...F } fragment F on Subscription { published @include(if: false) @skip(if: false) }',
  'subscription ($v: Boolean!) { published @include(if: $v) }',
  'subscription { changed { id @skip(if: true) } }',
);
