// Makes all type system documents and writes schemas.jsonl: one document a line with the verdict of graphql-js on it.
//   d  the document
//   p  the first eight hexadecimal digits of the SHA-256 of the printed schema, its definitions sorted; none when it is no valid schema
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { buildASTSchema, GraphQLError, parse, printSchema, validateSchema, version } from 'graphql';
import { validateSDL } from 'graphql/validation/validate';

// Types are printed in the order in which the reference implementation comes across them, which means nothing.
function hashOf(schema) {
  const definitions = printSchema(schema).replaceAll('{  }', '{}').trim().split('\n\n').sort();
  return createHash('sha256').update(definitions.join('\n\n')).digest('hex').slice(0, 8);
}

function verdict(document) {
  try {
    const ast = parse(document, { allowEmptySelectionSets: false });
    if (validateSDL(ast).length > 0) return {};
    const schema = buildASTSchema(ast, { assumeValidSDL: true });
    return validateSchema(schema).length > 0 ? {} : { p: hashOf(schema) };
  } catch (error) {
    // Besides syntax errors, some kinds of nonsense make it throw errors of its own.
    if (error instanceof GraphQLError || /Expected \w+ to be/.test(error.message)) return {};
    throw error;
  }
}

const lines = new Map();
let valid = 0;
for (const topic of ['schemas', 'schema-mutations']) {
  for (const document of (await import(`./documents/${topic}.mjs`)).schemas) {
    if (lines.has(document)) continue;
    const result = verdict(document);
    valid += result.p ? 1 : 0;
    lines.set(document, JSON.stringify({ d: document, ...result }));
  }
}
writeFileSync(new URL('schemas.jsonl', import.meta.url), `${[...lines.values()].join('\n')}\n`);
console.log(`graphql ${version}: ${lines.size} schemas, ${valid} of them valid`);
