import { serverAudits } from 'graphql-http';

/** Every audit of GraphQL over HTTP, also those that only say MAY. */
export async function checkAudits(address, report) {
  for (const audit of serverAudits({ url: address })) {
    await report.check(`graphql-http ${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      if (result.status !== 'ok') {
        throw new Error(`${result.status}: ${result.reason}`);
      }
    });
  }
}
