// Valid documents in which names and literals trade places, so that several rules are broken at once in ways nobody thought of.
const seeds = [
  'query A($code: ID!, $first: Int = 3, $where: RegionFilter) @everywhere { region(code: $code) { __typename ...P ... on Kabupaten { id kind province { name } } } search(where: $where, first: $first) { ... on Agency { members head { name age } } } } fragment P on Province { id name(language: ENGLISH) kabupaten(where: { kinds: [KOTA], area: { least: 1.5 } }, first: 2) { id agencies { name } } }',
  'query B($v: Int!, $r: Range!, $ok: Boolean!) { arguments { int(v: $v) requiredInts(v: [1, $v]) range(v: $r) lookup(v: { range: $r }) ... @include(if: $ok) { kind(v: KOTA) two(a: 1, b: $v) } } node(id: "1") { id ... on Located { area(unit: HECTARE) ...N } } } fragment N on Named { name @skip(if: $ok) ... on Agency { members place { ... on Province { id } } } }',
  'mutation C($id: ID!, $name: String! = "x") { rename(id: $id, name: $name) { id capital { ...K } } remove(id: $id) } fragment K on Kabupaten { id kind agencies { id name } province { governor { born } } }',
  'subscription D($region: ID) { changed(region: $region) { id neighbours { name area(unit: KM2) } } } fragment X on Province { id } query E { province { ...X } box { ... on IntBox { scalar deep { scalar } } ... on StringBox { unrelated deep { unrelated } } } }',
];

// A small generator of our own, so that every run makes the same documents.
export function random(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
}

export function mutate(text, next) {
  const tokens = text.match(/"[^"]*"|\.\.\.|[\w.]+|[^\s\w]/g);
  const names = tokens.map((token, i) => (/^[\w"]/.test(token) ? i : -1)).filter((i) => i >= 0);
  for (let count = 1 + next(3); count > 0; count--) {
    const [one, other] = [names[next(names.length)], names[next(names.length)]];
    switch (next(4)) {
      case 0: [tokens[one], tokens[other]] = [tokens[other], tokens[one]]; break;
      case 1: tokens[one] = tokens[other]; break;
      case 2: tokens[one] = ['1', '"a"', 'null', 'KOTA', 'missing', 'Province', 'id', 'name', '2.5', 'Int', 'Node'][next(11)]; break;
      default: tokens[one] = `${tokens[one]}x`;
    }
  }
  return tokens.join(' ');
}

const next = random(20250901);
export const documents = [...seeds, ...Array.from({ length: 700 }, (_, i) => mutate(seeds[i % seeds.length], next))];
