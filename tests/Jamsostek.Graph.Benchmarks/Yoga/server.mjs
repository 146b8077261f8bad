// GraphQL Yoga as a process for each of PROCESSES, which share the port: a process of Node computes on one processor. Without what the benchmarks do not ask for: GraphiQL, logging,
// masked errors, uploads, batches, CORS. Documents are parsed, validated and compiled once, as Yoga and its plugin for graphql-jit keep them.
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { PORT, PROCESSES } = process.env;

if (cluster.isPrimary) {
  for (let started = 0; started < Number(PROCESSES); started++) {
    cluster.fork();
  }
} else {
  const { useGraphQlJit } = await import("@envelop/graphql-jit");
  const { createSchema, createYoga } = await import("graphql-yoga");
  const { resolvers } = await import("./cubes.mjs");
  const yoga = createYoga({
    schema: createSchema({ typeDefs: readFileSync(new URL("schema.graphql", import.meta.url), "utf8"), resolvers }),
    plugins: [useGraphQlJit()],
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    multipart: false,
    batching: false,
    cors: false,
    parserAndValidationCache: true,
  });
  createServer(yoga).listen(Number(PORT), "127.0.0.1");
}
