// PostGraphile as a process for each of PROCESSES, which share the port: a process of Node computes on one processor.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { grafserv } from "grafserv/node";
import { postgraphile } from "postgraphile";
import preset from "./graphile.config.mjs";

const { PORT, PROCESSES } = process.env;

if (cluster.isPrimary) {
  for (let started = 0; started < Number(PROCESSES); started++) {
    cluster.fork();
  }
} else {
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  server.listen(Number(PORT), "127.0.0.1");
}
