using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>What each format is made of.</summary>
public sealed class WritingTests
{
    private static readonly ExportOptions Bare = new(Notes: false, ByteOrderMark: false, DecimalComma: false);

    /// <summary>Names that a spreadsheet would run.</summary>
    private static readonly string[] Formulas = ["=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\tx", "a\u0001b"];

    [Fact]
    public async Task A_table_of_CSV_has_a_header_lines_that_end_in_CRLF_and_empty_fields_for_what_is_missing()
    {
        (await Tables.TextAsync(Small().Read("coverage", "groupBy=PROVINCE,SEGMENT&during=2025-03&measures=coveredWorkers,coverageRate"), ExportFormat.Csv))
            .ShouldBe("province,provinceName,segment,coveredWorkers,coverageRate\r\n11,Region 11,PU,30,0.075\r\n15,Region 15,PU,20,0.1\r\n,,JAKON,40,\r\n");
    }

    [Fact]
    public async Task Indonesian_Excel_gets_a_mark_semicolons_and_decimal_commas()
    {
        byte[] bytes = await Tables.WriteAsync(Small().Read("coverage", "groupBy=PROVINCE&during=2025-03&measures=coverageRate&limit=1"), ExportFormat.Csv.Writer(new ExportOptions(false, true, true)));

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe("province;provinceName;coverageRate\r\n11;Region 11;0,075\r\n");
    }

    [Fact]
    public async Task The_notes_say_version_months_shares_and_sources()
    {
        var table = Small().Read("coverage", "groupBy=PROVINCE&during=2025-03&limit=1&measures=coveredWorkers");

        (await Tables.TextAsync(table, ExportFormat.Csv, Bare with { Notes = true })).Split("\r\n")[..^2].ShouldBe(
        [
            "# title: Coverage", "# dataVersion: 1", "# publishedAt: 2026-01-31T12:30:00Z", "# contentHash: 00000001cafe", "# months: 2025-03", "# reportedShare: 1",
            "# derivedShare: 0", "# estimatedShare: 0", "# syntheticShare: 0", "# RATE_LEAVES_OUT: Some facts have only one part of a rate and are in no rate; the parts of the rate are less than the measures show.",
            "# source: A-1; A-1", "province,provinceName,coveredWorkers",
        ]);
        var json = JsonNode.Parse(await Tables.TextAsync(table, ExportFormat.Json, Bare with { Notes = true }))!;
        json["metadata"]!["dataVersion"]!.GetValue<string>().ShouldBe("1");
        json["metadata"]!["quality"]!["reportedShare"]!.GetValue<double>().ShouldBe(1);
        json["metadata"]!["sources"]![0]!["id"]!.GetValue<string>().ShouldBe("A-1");
        json["columns"]!.ToJsonString().ShouldBe("""[{"name":"province","type":"string","unit":null},{"name":"provinceName","type":"string","unit":null},{"name":"coveredWorkers","type":"integer","unit":"persons"}]""");
        json["rows"]!.AsArray().Count.ShouldBe(1);
        (await Tables.TextAsync(table, ExportFormat.NdJson, Bare with { Notes = true })).Split('\n')[0].ShouldStartWith("{\"metadata\":{");
        Tables.Sheet(await Tables.WriteAsync(table, ExportFormat.Xlsx.Writer(Bare with { Notes = true })), "About")[1].ShouldBe(["dataVersion", "1"]);
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_text_in_CSV_and_in_a_workbook_and_numbers_below_zero_are_numbers()
    {
        var tables = Named(Formulas);
        var table = tables.Read("compliance", "groupBy=AGENCY&during=2025-03&measures=unenrolledWorkers&basis=REPORTED");

        var rows = Tables.Csv(await Tables.TextAsync(table, ExportFormat.Csv)).Skip(1).ToList();
        rows.Select(static row => row[1]).ShouldBe(["'=HYPERLINK(\"http://x\")", "'+1+1", "'-2+3", "'@SUM(A1)", "'\tx", "a\u0001b"]);
        rows.Select(static row => row[2]).ShouldAllBe(static cell => cell == "-3");

        var sheet = Tables.Sheet(await Tables.WriteAsync(table, ExportFormat.Xlsx.Writer(Bare)), "Data").Skip(1).ToList();
        sheet.Select(static row => row[1]).ShouldBe(["=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\tx", "a\uFFFDb"]);
        sheet.Select(static row => row[2]).ShouldAllBe(static cell => cell == "-3");
    }

    [Fact]
    public async Task A_workbook_is_valid_and_goes_on_on_a_further_sheet()
    {
        var table = Small().Read("coverage", "groupBy=PROVINCE,SEGMENT,PERIOD&grain=YEAR");
        byte[] workbook = await Tables.WriteAsync(table, new WorkbookWriter(Bare with { Notes = true }, rowsOfSheet: 3));

        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(static error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        Tables.Sheet(workbook, "Data").Count.ShouldBe(3);
        Tables.Sheet(workbook, "Data 2")[0][0].ShouldBe("province");
        Tables.Sheet(workbook, "Data 2").Count.ShouldBe(2);
        // 2025-01-01, and percents and thousands that are looks only.
        Tables.Sheet(workbook, "Data")[1][4].ShouldBe("45658");
    }

    [Fact]
    public async Task A_map_has_a_point_for_every_region_and_null_where_nothing_is_known()
    {
        var tables = new Tables(SeedRecord.Snapshot);
        var request = RegionMapRequest.Read(Tables.Parse("level=province&measure=coverageRate,coveredWorkers&during=latest"), out _)!;
        var table = tables.Read("coverage", request.Parameters, out _)!;
        using var bytes = new MemoryStream();
        await new RegionMapWriter(request, notes: true).WriteAsync(table, table.Open(out _)!, bytes, TestContext.Current.CancellationToken);

        var map = JsonNode.Parse(Encoding.UTF8.GetString(bytes.ToArray()))!;
        var answer = await GraphRunner.Seed.DataAsync("{ provinces(first: 100) { nodes { code name longitude latitude coverage(scope: { during: { latest: true } }) { coverageRate coveredWorkers } } } }");

        map["type"]!.GetValue<string>().ShouldBe("FeatureCollection");
        map["features"]!.AsArray().Select(static feature => (feature!["id"]!.GetValue<string>(), Tables.Text(feature["properties"]!["name"]), Tables.Text(feature["geometry"]!["coordinates"]![0]),
                Tables.Text(feature["geometry"]!["coordinates"]![1]), Tables.Text(feature["properties"]!["coverageRate"]), Tables.Text(feature["properties"]!["coveredWorkers"])))
            .Order()
            .ShouldBe(answer["provinces"]!["nodes"]!.AsArray().Select(static node => (node!["code"]!.GetValue<string>(), Tables.Text(node["name"]), Tables.Text(node["longitude"]), Tables.Text(node["latitude"]),
                Tables.Text(node["coverage"]!["coverageRate"]), Tables.Text(node["coverage"]!["coveredWorkers"]))).Order());
        map["metadata"]!["dataVersion"]!.GetValue<string>().ShouldBe("1");
    }

    private static Tables Small() => new(SeedRecord.NewSnapshot(1, new FactSet
    {
        Sources = [new SourceFact { Id = "A-1", Kind = SourceKind.Dataset, Title = "A-1", Trust = TrustGrade.A }],
        Regions = CubeWorld.Regions,
        Coverage = [Covered("11.01", WorkerSegment.Pu, 100, 12), Covered("11.02", WorkerSegment.Pu, 300, 18), Covered("15.06", WorkerSegment.Pu, 200, 20), Covered("ID", WorkerSegment.Jakon, null, 40)],
    }));

    private static Tables Named(string[] names)
    {
        AgencyFact[] agencies = [.. names.Select(static (name, place) => new AgencyFact
        {
            Code = $"11.01-{place}", Name = name, ShortName = name, Role = AgencyRole.Finance, RegionCode = "11.01", Basis = Basis.Reported, SourceId = "A-1",
        })];
        return new Tables(SeedRecord.NewSnapshot(1, new FactSet
        {
            Sources = [new SourceFact { Id = "A-1", Kind = SourceKind.Dataset, Title = "A-1", Trust = TrustGrade.A }],
            Regions = CubeWorld.Regions,
            Agencies = agencies,
            AgencyMonths = [.. agencies.Select(static agency => new AgencyMonthFact { AgencyCode = agency.Code, Month = new Month(2025, 3), NonAsnWorkers = 1, EnrolledWorkers = 4, Basis = Basis.Reported, SourceId = "A-1" })],
        }));
    }

    private static CoverageFact Covered(string region, WorkerSegment segment, long? eligible, long covered) => new()
    {
        RegionCode = region, Month = new Month(2025, 3), Segment = segment, Eligible = eligible, Covered = covered, Basis = Basis.Reported, SourceId = "A-1",
    };
}
