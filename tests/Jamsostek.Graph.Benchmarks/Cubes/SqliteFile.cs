using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The generated record as the tables that somebody would make who answers the questions with SQL: clustered by month, an index where a question needs one, analysed.</summary>
internal static class SqliteFile
{
    private const string Tables =
        """
        PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
        CREATE TABLE province (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, island TEXT NOT NULL) STRICT;
        CREATE TABLE kabupaten (id INTEGER PRIMARY KEY, province INTEGER NOT NULL REFERENCES province, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
        CREATE TABLE agency (id INTEGER PRIMARY KEY, kabupaten INTEGER NOT NULL REFERENCES kabupaten, province INTEGER NOT NULL REFERENCES province, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
        CREATE TABLE coverage (month INTEGER, kabupaten INTEGER, segment INTEGER, eligible INTEGER NOT NULL, covered INTEGER NOT NULL, PRIMARY KEY (month, kabupaten, segment)) STRICT, WITHOUT ROWID;
        CREATE TABLE agency_month (month INTEGER, agency INTEGER, non_asn INTEGER NOT NULL, enrolled INTEGER NOT NULL, PRIMARY KEY (month, agency)) STRICT, WITHOUT ROWID;
        """;

    private const string Finish = "CREATE INDEX kabupaten_of ON kabupaten(province); CREATE INDEX agency_of ON agency(province); CREATE INDEX province_of ON province(island); ANALYZE;";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, GeneratedRecord record, bool withAgencies)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, Tables);
        using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, "province", 4, Enumerable.Range(0, GeneratedRecord.Provinces).Select(static province =>
                new object[] { province, GeneratedRecord.ProvinceCode(province), GeneratedRecord.ProvinceName(province), GeneratedRecord.IslandOf(province) }));
            Insert(connection, "kabupaten", 4, Enumerable.Range(0, record.ProvinceOf.Length).Select(kabupaten =>
                new object[] { kabupaten, record.ProvinceOf[kabupaten], record.KabupatenCodes[kabupaten], record.KabupatenName(kabupaten) }));
            Insert(connection, "agency", 5, Enumerable.Range(0, withAgencies ? GeneratedRecord.Agencies : 0).Select(agency =>
                new object[] { agency, record.AgencyKabupaten[agency], record.ProvinceOf[record.AgencyKabupaten[agency]], record.AgencyCodes[agency], record.AgencyName(agency) }));
            Insert(connection, "coverage", 5, Coverage(record));
            Insert(connection, "agency_month", 4, withAgencies ? AgencyMonths(record) : []);
            transaction.Commit();
        }

        Execute(connection, Finish);
    }

    private static IEnumerable<object[]> Coverage(GeneratedRecord record)
    {
        var values = new object[5];
        for (var month = 0; month < record.Scale.Months; month++)
        {
            for (var kabupaten = 0; kabupaten < record.ProvinceOf.Length; kabupaten++)
            {
                for (var segment = 0; segment < GeneratedRecord.Segments.Count; segment++)
                {
                    var (eligible, covered) = GeneratedRecord.Coverage(month, kabupaten, segment);
                    (values[0], values[1], values[2], values[3], values[4]) = (month, kabupaten, segment, eligible, covered);
                    yield return values;
                }
            }
        }
    }

    private static IEnumerable<object[]> AgencyMonths(GeneratedRecord record)
    {
        var values = new object[4];
        for (var month = 0; month < record.Scale.AgencyMonths; month++)
        {
            for (var agency = 0; agency < GeneratedRecord.Agencies; agency++)
            {
                var (staff, enrolled, _, _) = GeneratedRecord.AgencyMonth(month, agency);
                (values[0], values[1], values[2], values[3]) = (month, agency, staff, enrolled);
                yield return values;
            }
        }
    }

    private static void Insert(SqliteConnection connection, string table, int columns, IEnumerable<object[]> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(static column => "@" + column.ToString(CultureInfo.InvariantCulture)))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(0, columns).Select(column => command.Parameters.AddWithValue("@" + column.ToString(CultureInfo.InvariantCulture), null))];
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
            {
                parameters[column].Value = row[column];
            }

            command.ExecuteNonQuery();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
