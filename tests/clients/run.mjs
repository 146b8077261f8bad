// Asks a running server as its users' clients would. Usage: node run.mjs [ADDRESS], default http://127.0.0.1:5080/graphql.
// Prints one line for each check, closes with the totals, and exits with 1 when a check failed.
import { Report } from './report.mjs';
import { checkAudits } from './checks/audits.mjs';
import { checkSchema } from './checks/schema.mjs';
import { checkCodegen } from './checks/codegen.mjs';
import { checkApollo } from './checks/apollo.mjs';
import { checkUrql } from './checks/urql.mjs';
import { checkEventStream } from './checks/event-stream.mjs';
import { checkWebSocket } from './checks/web-socket.mjs';
import { checkOData } from './checks/odata.mjs';
import { checkOpenApi } from './checks/openapi.mjs';

const address = process.argv[2] ?? 'http://127.0.0.1:5080/graphql';
const report = new Report();
for (const check of [checkAudits, checkSchema, checkCodegen, checkApollo, checkUrql, checkEventStream, checkWebSocket, checkOData, checkOpenApi]) {
  await check(address, report);
}

process.exitCode = report.close();
