// PostGraphile as its documentation recommends it for production, without what the benchmarks do not ask for: GraphiQL, watching, subscriptions, explaining, mutations.
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const { DATABASE_URL, DATABASE_CONNECTIONS } = process.env;
// Of each process.
const connections = Number(DATABASE_CONNECTIONS);

export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  // Columns may be filtered and grouped by without an index that begins with them: the one for quarters is partial.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  // No settings for each request: they would make a transaction of it. Statements are prepared.
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ["public"], pubsub: false, poolConfig: { min: connections, max: connections, idleTimeoutMillis: 0 } }),
  ],
  schema: { defaultBehavior: "-insert -update -delete" },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false, graphqlOverGET: true },
};
