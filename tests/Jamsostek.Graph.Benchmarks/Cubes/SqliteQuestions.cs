namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The SQL that answers the questions on a file of <see cref="SqliteFile" />: what every program that answers with SQLite executes.</summary>
internal static class SqliteQuestions
{
    /// <summary>What a connection is set to: the file in the memory of the process.</summary>
    public const string Pragmas = "PRAGMA mmap_size = 8589934592; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY;";

    /// <summary>The statement of a question: how many rows there are on all pages, then the columns of <see cref="AnswerBuffer" />.</summary>
    public static string Sql(QuestionKind kind) => kind switch
    {
        QuestionKind.Q1 =>
            """
            SELECT count(*) OVER (), province, eligible, covered, 1.0 * covered / eligible
            FROM (SELECT k.province, sum(c.eligible) AS eligible, sum(c.covered) AS covered FROM coverage c JOIN kabupaten k ON k.id = c.kabupaten WHERE c.month = @from GROUP BY k.province)
            ORDER BY province LIMIT @page
            """,
        QuestionKind.Q2 =>
            """
            SELECT count(*) OVER (), c.kabupaten, c.segment, c.month, c.eligible - c.covered, c.covered, 1.0 * c.covered / c.eligible
            FROM coverage c JOIN kabupaten k ON k.id = c.kabupaten JOIN province p ON p.id = k.province
            WHERE c.month BETWEEN @from AND @to AND p.island = @place AND 1.0 * c.covered / c.eligible < 0.5
            ORDER BY c.eligible - c.covered DESC, c.kabupaten, c.segment, c.month LIMIT @page
            """,
        QuestionKind.Q3 =>
            """
            SELECT count(*) OVER (), month, segment, sum(covered), 1.0 * sum(covered) / sum(eligible)
            FROM coverage WHERE month BETWEEN @from AND @to GROUP BY month, segment ORDER BY month, segment LIMIT @page
            """,
        QuestionKind.Q4 =>
            """
            SELECT count(*) OVER (), m.agency, m.non_asn, m.enrolled, 1.0 * m.enrolled / m.non_asn
            FROM agency a CROSS JOIN agency_month m ON m.month = @from AND m.agency = a.id
            WHERE a.province = @place AND 1.0 * m.enrolled / m.non_asn < 0.4 ORDER BY m.agency LIMIT @page
            """,
        QuestionKind.Q5 =>
            """
            WITH cell AS MATERIALIZED (
              SELECT c.month - 2 AS quarter, k.province, c.kabupaten, sum(c.covered) AS covered, sum(c.eligible) AS eligible
              FROM coverage c JOIN kabupaten k ON k.id = c.kabupaten WHERE c.month BETWEEN @from AND @to AND c.month % 3 = 2 GROUP BY c.month, c.kabupaten),
            every AS (
              SELECT quarter, province, kabupaten, covered, eligible FROM cell
              UNION ALL SELECT quarter, province, -1, sum(covered), sum(eligible) FROM cell GROUP BY quarter, province
              UNION ALL SELECT quarter, -1, -1, sum(covered), sum(eligible) FROM cell GROUP BY quarter
              UNION ALL SELECT -1, -1, -1, sum(covered), sum(eligible) FROM cell WHERE quarter = (SELECT max(quarter) FROM cell))
            SELECT count(*) OVER (), quarter, province, kabupaten, covered, 1.0 * covered / eligible FROM every
            ORDER BY quarter < 0, quarter, province < 0, province, kabupaten < 0, kabupaten LIMIT @page
            """,
        _ =>
            """
            SELECT count(*) OVER (), c.month, c.segment, k.province, sum(c.covered), 1.0 * sum(c.covered) / sum(c.eligible)
            FROM coverage c JOIN kabupaten k ON k.id = c.kabupaten WHERE c.month BETWEEN @from AND @to
            GROUP BY c.month, c.segment, k.province ORDER BY c.month, c.segment, k.province LIMIT @page
            """,
    };
}
