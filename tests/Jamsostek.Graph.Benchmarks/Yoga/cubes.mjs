// The resolvers: a prepared statement for each grouping that is asked for, and what makes an answer's rows of its own. Statements and pragmas are those of the endpoints beside it.
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { readNames } from "./names.mjs";

const { DATABASE, STATEMENTS } = process.env;
const { pragmas, firstMonth, segments, statements } = JSON.parse(readFileSync(STATEMENTS, "utf8"));

const database = new DatabaseSync(DATABASE, { readOnly: true });
database.exec(pragmas);
const { provinces, kabupaten, agencies, months, quarters, provinceOf, monthOf } = readNames(sql => prepare(sql).all(), firstMonth);

const groupings = {
  PROVINCE: grouping("Q1", ([, p, eligibleWorkers, coveredWorkers, coverageRate]) => ({ province: provinces[p], eligibleWorkers, coveredWorkers, coverageRate })),
  "KABUPATEN,SEGMENT,PERIOD": grouping("Q2", ([, k, s, m, uncoveredWorkers, coveredWorkers, coverageRate]) => ({
    kabupaten: kabupaten[k], segment: segments[s], period: months[m], uncoveredWorkers, coveredWorkers, coverageRate,
  })),
  "PERIOD,SEGMENT": grouping("Q3", ([, m, s, coveredWorkers, coverageRate]) => ({ period: months[m], segment: segments[s], coveredWorkers, coverageRate })),
  AGENCY: grouping("Q4", ([, a, nonAsnWorkers, enrolledWorkers, enrolmentRate]) => ({
    agency: agencies[a].agency, kabupaten: agencies[a].kabupaten, province: agencies[a].province, nonAsnWorkers, enrolledWorkers, enrolmentRate,
  })),
  // A sum has -1 for what it is of.
  "PERIOD,PROVINCE,KABUPATEN": grouping("Q5", ([, q, p, k, coveredWorkers, coverageRate]) => ({
    period: q < 0 ? null : quarters[q], province: p < 0 ? null : provinces[p], kabupaten: k < 0 ? null : kabupaten[k], coveredWorkers, coverageRate,
  })),
  "PERIOD,SEGMENT,PROVINCE": grouping("Q6", ([, m, s, p, coveredWorkers, coverageRate]) => ({
    period: months[m], segment: segments[s], province: provinces[p], coveredWorkers, coverageRate,
  })),
};

export const resolvers = { Query: { coverage: cube, compliance: cube } };

function cube(_, { groupBy, scope: { during, where }, first }) {
  const { statement, row } = groupings[groupBy.join()];
  const rows = statement.all({
    from: monthOf.get(during.month ?? during.between.from),
    to: monthOf.get(during.month ?? during.between.to),
    place: where?.islandGroup?.eq ?? provinceOf.get(where?.province?.code?.eq) ?? 0,
    page: first,
  });
  return { totalCount: rows.length > 0 ? rows[0][0] : 0, nodes: rows.map(row) };
}

function grouping(question, row) {
  return { statement: prepare(statements[question]), row };
}

function prepare(sql) {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  // Not every statement has all four parameters.
  statement.setAllowUnknownNamedParameters(true);
  return statement;
}
