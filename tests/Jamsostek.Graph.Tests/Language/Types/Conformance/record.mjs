// Writes corpus.jsonl: schemas, and whether graphql-js finds them valid. One JSON object a line: sdl, valid, and graphql-js's first sentence when not.
import { writeFileSync } from 'node:fs';
import { buildASTSchema, Lexer, parse, Source, TokenKind, validateSchema } from 'graphql';
import { schemas } from './schemas.mjs';

const perSchema = 110;

// A small generator of the multiplicative kind (Park and Miller, 1988): the same seed gives the same corpus.
let state = 20250903;
const random = (below) => {
  state = (state * 48271) % 2147483647;
  return state % below;
};

const tokensOf = (sdl) => {
  const lexer = new Lexer(new Source(sdl));
  const tokens = [];
  while (lexer.advance().kind !== TokenKind.EOF) tokens.push(sdl.slice(lexer.token.start, lexer.token.end));
  return tokens;
};

const pool = [...new Set(schemas.flatMap(tokensOf)), '__x', 'Nothing', 'null', 'true', 'Int', 'String', 'Query', 'extend', '1.5'];
const mutations = [
  (tokens, at) => tokens.toSpliced(at, 1),
  (tokens, at) => tokens.toSpliced(at, 0, tokens[at]),
  (tokens, at) => tokens.toSpliced(at, 1, pool[random(pool.length)]),
  (tokens, at) => tokens.toSpliced(at, 1, tokens[random(tokens.length)]),
  (tokens, at) => tokens.toSpliced(at, 0, pool[random(pool.length)]),
  (tokens, at) => tokens.with(at, '!'),
  (tokens, at) => tokens.toSpliced(at + 1, 0, '!'),
];

const verdict = (document) => {
  try {
    const [error] = validateSchema(buildASTSchema(document));
    return error ? { valid: false, because: error.message } : { valid: true };
  } catch (error) {
    return { valid: false, because: error.message.split('\n')[0] };
  }
};

const lines = new Map();
const add = (sdl) => {
  try {
    const document = parse(sdl);
    if (!lines.has(sdl) && !sdl.includes('{ }')) {
      lines.set(sdl, JSON.stringify({ sdl, ...verdict(document) }));
      return true;
    }
  } catch {
    // What cannot be parsed belongs into the corpus of documents.
  }
  return false;
};

for (const schema of schemas) {
  const tokens = tokensOf(schema);
  add(tokens.join(' '));
  for (let kept = 0, tries = 0; kept < perSchema && tries < 20_000; tries++) {
    let mutant = tokens;
    for (let times = 1 + (random(4) === 0); times > 0; times--) mutant = mutations[random(mutations.length)](mutant, random(mutant.length));
    kept += add(mutant.join(' ')) ? 1 : 0;
  }
}

writeFileSync(new URL('corpus.jsonl', import.meta.url), `${[...lines.values()].join('\n')}\n`);
const valid = [...lines.values()].filter((line) => line.includes('"valid":true')).length;
console.log(`${lines.size} schemas, ${valid} of them valid`);
