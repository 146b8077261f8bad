// Makes src/generated from the repository's own files: types of the operations from the printed schema,
// and the example questions from the guides. Nothing of it is written twice or by hand.
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import { buildSchema, getNamedType, isLeafType, parse, validate, visit } from 'graphql';
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const explorer = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(explorer, '..', '..');
const source = join(explorer, 'src');
const target = join(source, 'generated');
const sdl = readFileSync(join(root, 'schema', 'jamsostek.graphql'), 'utf8');
const schema = buildSchema(sdl);

const files = readdirSync(source, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const documents = files.map((name) => ({ location: name, document: parse(readFileSync(join(source, name), 'utf8')) }));
const whole = { kind: 'Document', definitions: documents.flatMap(({ document }) => document.definitions) };
const problems = validate(schema, whole).map((error) => error.message);
for (const { location, document } of documents) {
  for (const operation of document.definitions.filter((part) => part.kind === 'OperationDefinition')) {
    if (!readsVersion(operation)) problems.push(`${location}: ${operation.name.value} must read dataset { version }, by which the page notices new data.`);
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

mkdirSync(target, { recursive: true });
const scalars = { Long: 'number', Decimal: 'number', Date: 'string', DateTime: 'string', YearMonth: 'string', PartialDate: 'string' };
write('operations.ts', await codegen({
  filename: join(target, 'operations.ts'),
  schema: parse(sdl),
  documents,
  config: {},
  plugins: [
    { operations: { scalars, enumsAsTypes: true, enumType: 'string-literal', avoidOptionals: { field: true }, skipTypename: true, strictScalars: false } },
    { documents: { documentMode: 'string', scalars, useTypeImports: true } },
  ],
  pluginMap: { operations: operationTypes, documents: typedDocuments },
}));
write('shapes.ts', `/** How the keys of cube rows are read and filtered, by field. */\nexport const dimensionShapes: Record<string, { selection: string; member: string; isText: boolean }> = ${JSON.stringify(readShapes(), null, 2)};\n`);
write('examples.ts', `export interface Example { title: string; query: string; variables: string; }\n\nexport const examples: Example[] = ${JSON.stringify(readExamples(), null, 2)};\n`);

function readsVersion(operation) {
  let reads = false;
  visit(operation, { Field(field) { if (field.name.value === 'dataset' && field.selectionSet?.selections.some((part) => part.name?.value === 'version')) reads = true; } });
  return reads;
}

/** The keys of cube rows: what is selected of them, and how the filter of facts takes them. */
function readShapes() {
  const filters = schema.getType('FactFilterInput')?.getFields() ?? {};
  const rows = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith('Row') && 'kind' in (type.getFields?.() ?? {}));
  const keys = rows.flatMap((row) => Object.values(row.getFields())).filter((field) => field.name in filters || field.name === 'period');
  return Object.fromEntries(keys.map((field) => {
    const type = getNamedType(field.type);
    const parts = type.getFields?.() ?? {};
    // A kabupaten and a kota may share their short name; provinces are called by it.
    const names = ['code', 'key', field.name === 'province' ? 'shortName' : 'name', 'start'].filter((name) => name in parts);
    const label = 'label' in parts ? [parts.label.args.length > 0 ? 'label(lang: LANG)' : 'label'] : [];
    const filter = filters[field.name] && getNamedType(filters[field.name].type).getFields();
    // What stands for an entity in a filter; others are filtered by themselves.
    const member = ['code', 'key'].find((name) => filter && !('in' in filter) && name in filter) ?? '';
    return [field.name, {
      selection: isLeafType(type) ? '' : ` { ${[...names, ...label].join(' ')} }`,
      member,
      isText: filter !== undefined && (member !== '' || getNamedType(filter.in.type).name === 'String'),
    }];
  }));
}

/** The queries of the guides, each under its heading, with its variables where it has some. */
function readExamples() {
  const found = [];
  for (const guide of ['README.md', 'schema/README.md'].filter((name) => existsSync(join(root, name)))) {
    for (const section of readFileSync(join(root, guide), 'utf8').split(/^(?=#{2,4} )/m)) {
      const query = /```graphql\n([\s\S]*?)```/.exec(section)?.[1];
      const title = /^#+ (?:\d+\. )?(.*)$/m.exec(section)?.[1];
      if (query && title && validate(schema, parse(query)).length === 0) {
        found.push({ title, query, variables: /```json variables\n([\s\S]*?)```/.exec(section)?.[1] ?? '' });
      }
    }
  }
  return found;
}

function write(name, text) {
  const path = join(target, name);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  console.log(relative(explorer, path));
}
