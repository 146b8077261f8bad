using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>The generated record as the CSV files that <c>PostGraphile/tables.sql</c> copies into PostgreSQL. No value needs quotes.</summary>
internal static class PostgresFiles
{
    private static readonly string[] SegmentCodes = [.. GeneratedRecord.Segments.Select(FactCode.Of)];

    /// <summary>Writes a file for each table into a folder, which is made if it is not there.</summary>
    public static void Write(GeneratedRecord record, string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "province", Enumerable.Range(0, GeneratedRecord.Provinces).Select(static province =>
            $"{GeneratedRecord.ProvinceCode(province)},{GeneratedRecord.ProvinceName(province)},{GeneratedRecord.IslandOf(province)}"));
        Write(folder, "kabupaten", Enumerable.Range(0, record.ProvinceOf.Length).Select(kabupaten =>
            $"{record.KabupatenCodes[kabupaten]},{GeneratedRecord.ProvinceCode(record.ProvinceOf[kabupaten])},{record.KabupatenName(kabupaten)}"));
        Write(folder, "agency", Enumerable.Range(0, GeneratedRecord.Agencies).Select(agency =>
            $"{record.AgencyCodes[agency]},{record.KabupatenCodes[record.AgencyKabupaten[agency]]},{ProvinceOfAgency(record, agency)},{record.AgencyName(agency)}"));
        Write(folder, "coverage", Coverage(record));
        Write(folder, "agency_month", AgencyMonths(record));
    }

    /// <summary>A month as a date, its first day.</summary>
    public static string Date(int month) => $"{GeneratedRecord.First + month}-01";

    private static IEnumerable<string> Coverage(GeneratedRecord record)
    {
        for (var month = 0; month < record.Scale.Months; month++)
        {
            var date = Date(month);
            for (var kabupaten = 0; kabupaten < record.ProvinceOf.Length; kabupaten++)
            {
                var province = record.ProvinceOf[kabupaten];
                var place = $"{date},{GeneratedRecord.ProvinceCode(province)},{record.KabupatenCodes[kabupaten]}";
                for (var segment = 0; segment < SegmentCodes.Length; segment++)
                {
                    var (eligible, covered) = GeneratedRecord.Coverage(month, kabupaten, segment);
                    yield return string.Create(CultureInfo.InvariantCulture, $"{place},{SegmentCodes[segment]},{GeneratedRecord.IslandOf(province)},{GeneratedRecord.ProvinceName(province)},{eligible},{covered}");
                }
            }
        }
    }

    private static IEnumerable<string> AgencyMonths(GeneratedRecord record)
    {
        for (var month = 0; month < record.Scale.AgencyMonths; month++)
        {
            var date = Date(month);
            for (var agency = 0; agency < GeneratedRecord.Agencies; agency++)
            {
                var (staff, enrolled, _, _) = GeneratedRecord.AgencyMonth(month, agency);
                yield return string.Create(CultureInfo.InvariantCulture, $"{date},{ProvinceOfAgency(record, agency)},{record.AgencyCodes[agency]},{staff},{enrolled}");
            }
        }
    }

    private static string ProvinceOfAgency(GeneratedRecord record, int agency) => GeneratedRecord.ProvinceCode(record.ProvinceOf[record.AgencyKabupaten[agency]]);

    private static void Write(string folder, string table, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder, table + ".csv"), lines);
}
