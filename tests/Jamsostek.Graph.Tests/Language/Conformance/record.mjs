// Makes all documents and writes corpus.jsonl: one document a line with the verdict of graphql-js on it.
//   d  the document          q  true when it is meant for query-only.graphql instead of schema.graphql
//   s  [line, column] of the syntax error, when it cannot be read
//   r  {rule: [[line, column, line, column, ...], ...]}, for each broken rule its errors, each with its places
//   p  the first eight hexadecimal digits of the SHA-256 of the printed document, without white space at line ends and in empty objects
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, ExecutableDefinitionsRule, GraphQLError, isExecutableDefinitionNode, parse, print, specifiedRules, validate, version } from 'graphql';

const options = { allowEmptySelectionSets: false };
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const queryOnlySchema = buildSchema(read('query-only.graphql'));

// Rules of proposals that are not in the edition of September 2025.
const rules = specifiedRules.filter((rule) => !/Defer|Stream/.test(rule.name));

function places(error) {
  return (error.locations ?? []).flatMap(({ line, column }) => [line, column]);
}

function verdict(document, target) {
  let ast;
  try {
    ast = parse(document, options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { s: places(error) };
  }
  // Type system definitions make a document invalid as a whole; what other rules would say inside of them is of no interest.
  const executable = { ...ast, definitions: ast.definitions.filter(isExecutableDefinitionNode) };
  const broken = {};
  for (const rule of rules) {
    const errors = validate(target, rule === ExecutableDefinitionsRule ? ast : executable, [rule], { ...options, maxErrors: Number.MAX_SAFE_INTEGER });
    if (errors.length > 0) broken[rule.name.replace(/Rule$/, '')] = errors.map(places);
  }
  const printed = print(ast).replaceAll('{  }', '{}').replaceAll(/[ \t]+$/gm, '');
  return { r: broken, p: createHash('sha256').update(printed).digest('hex').slice(0, 8) };
}

const topics = ['operations', 'fields', 'merging', 'fragments', 'values', 'directives', 'variables', 'syntax', 'mutations'];
const lines = new Map();
const counts = {};
for (const topic of topics) {
  const { documents, queryOnly = [] } = await import(`./documents/${topic}.mjs`);
  for (const [document, target, mark] of [...documents.map((d) => [d, schema, {}]), ...queryOnly.map((d) => [d, queryOnlySchema, { q: true }])]) {
    const key = JSON.stringify([document, mark]);
    if (lines.has(key)) continue;
    const result = verdict(document, target);
    lines.set(key, JSON.stringify({ d: document, ...mark, ...result }));
    for (const name of result.s ? ['syntax'] : Object.keys(result.r).length > 0 ? Object.keys(result.r) : ['valid']) {
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
}
writeFileSync(new URL('corpus.jsonl', import.meta.url), `${[...lines.values()].join('\n')}\n`);
console.log(`graphql ${version}: ${lines.size} documents`, counts);
