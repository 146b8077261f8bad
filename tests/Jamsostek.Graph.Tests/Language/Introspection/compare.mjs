// node compare.mjs INTROSPECTION.json SCHEMA.graphql
// Builds a schema from an answer to introspection.graphql, as clients and code generators do, and one from the printed SDL.
// Exits with 1 and says what differs unless both are the same schema.
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { buildClientSchema, buildSchema, findBreakingChanges, findDangerousChanges, lexicographicSortSchema, parse, printSchema, validateSchema } from 'graphql';

// As the edition of September 2025 has it; graphql-js allows one place more.
const deprecated = `directive @deprecated(reason: String! = "No longer supported")
  on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE\n`;

const [introspectionFile, sdlFile] = argv.slice(2);
if (!sdlFile) {
  console.error('usage: node compare.mjs INTROSPECTION.json SCHEMA.graphql');
  exit(2);
}

const answer = JSON.parse(readFileSync(introspectionFile, 'utf8'));
const sdl = readFileSync(sdlFile, 'utf8');
const fromClient = buildClientSchema(answer.data ?? answer);
const fromSdl = buildSchema(deprecated + sdl);

const changes = (before, after) => [...findBreakingChanges(before, after), ...findDangerousChanges(before, after)];
const problems = [
  ...validateSchema(fromClient).map((error) => `introspection: ${error.message}`),
  ...validateSchema(fromSdl).map((error) => `SDL: ${error.message}`),
  ...changes(fromSdl, fromClient).map((change) => `from SDL to introspection: ${change.type}: ${change.description}`),
  ...changes(fromClient, fromSdl).map((change) => `from introspection to SDL: ${change.type}: ${change.description}`),
];

// The order of definitions is free; that of everything inside them is not, so only the whole is sorted.
const definitions = (schema) => {
  const text = printSchema(schema);
  const source = parse(text);
  return source.definitions.map((node) => text.slice(node.loc.start, node.loc.end)).sort();
};
const [ours, theirs] = [definitions(fromClient), definitions(fromSdl)];
for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
  if (ours[i] !== theirs[i]) {
    problems.push(`definitions differ:\n--- introspection\n${ours[i]}\n--- SDL\n${theirs[i]}`);
    break;
  }
}
if (printSchema(lexicographicSortSchema(fromClient)) !== printSchema(lexicographicSortSchema(fromSdl))) {
  problems.push('the sorted schemas differ');
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  exit(1);
}
console.log(`the same schema: ${ours.length} definitions`);
