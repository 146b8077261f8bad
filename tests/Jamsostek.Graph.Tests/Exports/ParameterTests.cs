using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>What is wrong with parameters is said before anything is scanned, with the parameter and what to write instead.</summary>
public sealed class ParameterTests
{
    private static readonly Tables Tables = new(SeedRecord.NewSnapshot(1, new CubeWorld(1).Facts));

    [Theory]
    [InlineData("grupBy=PROVINCE", "UNKNOWN_PARAMETER", "grupBy", "There is no parameter grupBy.")]
    [InlineData("first=5", "UNKNOWN_PARAMETER", "first", "There is no parameter first.")]
    [InlineData("scope.during=latest", "UNKNOWN_PARAMETER", "scope.during", "There is no parameter scope.during.")]
    [InlineData("where.segmnt.eq=PU", "UNKNOWN_PARAMETER", "where.segmnt", "where has no member \"segmnt\".")]
    [InlineData("where.segment.eq.x=PU", "INVALID_PARAMETER", "where.segment.eq", "where.segment.eq has no members: it is of the type WorkerSegment.")]
    [InlineData("groupBy=PROVINSI", "HC0016", "groupBy", "Argument \"groupBy\" of Query.coverage has an invalid value at \"groupBy[0]\": expected a value of the enum CoverageDimension, found PROVINSI.")]
    [InlineData("where.segment.in=PU,XX", "HC0016", "where", "Argument \"scope\" of Query.coverage has an invalid value at \"scope.where.segment.in[1]\": expected a value of the enum WorkerSegment, found XX.")]
    [InlineData("having.coverageRate.lt=much", "HC0016", "having", "Argument \"having\" of Query.coverage has an invalid value at \"having.coverageRate.lt\": expected a number that fits into 64 bits, found \"much\".")]
    [InlineData("where={segment", "INVALID_PARAMETER", "where", null)]
    [InlineData("where=PU", "INVALID_PARAMETER", "where", "where cannot be read from \"PU\".")]
    [InlineData("during=soon", "INVALID_PARAMETER", "during", "during cannot be read from \"soon\".")]
    [InlineData("during=2025-Q5", "INVALID_PARAMETER", "during", "during cannot be read from \"2025-Q5\".")]
    [InlineData("limit=-1", "INVALID_PARAMETER", "limit", "limit is no number of rows.")]
    [InlineData("limit=1&limit=2", "REPEATED_PARAMETER", "limit", "limit is given twice.")]
    [InlineData("grain=YEAR&grain=MONTH", "REPEATED_PARAMETER", "grain", "grain is given twice.")]
    [InlineData("where={}&where.segment.eq=PU", "REPEATED_PARAMETER", "where", "where is given twice.")]
    [InlineData("measures=coverage", "INVALID_PARAMETER", "measures", "The cube 'coverage' has no measure coverage.")]
    [InlineData("measures=", "INVALID_PARAMETER", "measures", "No measure is named.")]
    [InlineData("quality=yes", "INVALID_PARAMETER", "quality", "quality is neither true nor false.")]
    [InlineData("lang=fr", "INVALID_PARAMETER", "lang", "There is no language \"fr\" here.")]
    [InlineData("groupBy=PROVINCE,PROVINCE", "CUBE_DUPLICATE_KEY", "groupBy", "A dimension is grouped by twice: PROVINCE, PROVINCE.")]
    [InlineData("fill=NULL_ROWS", "CUBE_FILL_WITHOUT_PERIOD", "fill", "There are no gaps to fill where no periods are listed.")]
    [InlineData("order=province.name", "CUBE_INVALID_ORDER", "order", "Groups have no PROVINCE to be ordered by.")]
    [InlineData("during=2025-06/2025-01", "PERIOD_INVALID", "during", "The period from 2025-06 to 2025-01 ends before it begins.")]
    public void A_mistake_is_named(string parameters, string code, string parameter, string? message)
    {
        var problem = Tables.Problem("coverage", parameters);

        (problem.Code, problem.Parameter).ShouldBe((code, parameter), problem.Message);
        problem.Hint.ShouldNotBeEmpty();
        if (message is not null)
        {
            problem.Message.ShouldBe(message);
        }
    }

    [Theory]
    [InlineData("groupBy=PROVINCE&groupBy=segment", "groupBy=PROVINCE,SEGMENT")]
    [InlineData("groupBy=province", "groupBy=[PROVINCE]")]
    [InlineData("groupBy=PERIOD&grain=quarter", "groupBy=PERIOD&grain=QUARTER")]
    [InlineData("groupBy=KABUPATEN&order=-COVERAGE_RATE", "groupBy=KABUPATEN&order=[{coverageRate: DESC}]")]
    [InlineData("groupBy=KABUPATEN&order=province.code,-coverageRate", "groupBy=KABUPATEN&order=[{province: {code: ASC}}, {coverageRate: DESC}]")]
    [InlineData("during=2024", "during={between: {from: \"2024-01\", to: \"2024-12\"}}")]
    [InlineData("during=2023-S2/2024-Q1", "during.between.from=2023-07&during.between.to=2024-03")]
    [InlineData("during.last.n=2&during.last.grain=MONTH", "during={last: {n: 2, grain: MONTH}}")]
    [InlineData("groupBy=PROVINCE&top.n=1&top.by=coveredWorkers&top.of=province", "groupBy=PROVINCE&top={n: 1, by: COVERED_WORKERS, of: PROVINCE}")]
    [InlineData("groupBy=KABUPATEN&having.coverageRate.eq=null", "groupBy=KABUPATEN&having={coverageRate: {eq: null}}")]
    [InlineData("asOf=1", "asOf={version: \"1\"}")]
    public async Task Two_writings_are_one_question(string one, string other) =>
        (await Tables.TextAsync(Tables.Read("coverage", one), ExportFormat.Csv)).ShouldBe(await Tables.TextAsync(Tables.Read("coverage", other), ExportFormat.Csv));

    [Fact]
    public void Columns_are_the_keys_in_their_order_then_the_measures()
    {
        Tables.Read("coverage", "groupBy=SEGMENT,PERIOD,KABUPATEN&measures=COVERAGE_RATE,coveredWorkers&rollup=TOTAL&quality=true").Columns.Select(static column => column.Name).ShouldBe(
        [
            "segment", "period", "periodStart", "periodEnd", "periodComplete", "kabupaten", "kabupatenName", "kind", "depth", "coverageRate", "coveredWorkers",
            "reportedShare", "derivedShare", "estimatedShare", "syntheticShare", "facts", "qualityFlags",
        ]);
    }

    [Fact]
    public void Options_of_a_format_are_read_by_the_format()
    {
        var parameters = Tables.Parse("bom=true&decimal=comma&metadata=false&groupBy=PROVINCE");

        ExportOptions.Read(ExportFormat.Csv, parameters, out _).ShouldBe(new ExportOptions(false, true, true));
        parameters.Single().ShouldBe(new KeyValuePair<string, string>("groupBy", "PROVINCE"));
        ExportOptions.Read(ExportFormat.NdJson, [], out _)!.Notes.ShouldBeFalse();
        ExportOptions.Read(ExportFormat.Csv, Tables.Parse("decimal=,"), out var problem).ShouldBeNull();
        problem!.Parameter.ShouldBe("decimal");
        var left = Tables.Parse("bom=true");
        ExportOptions.Read(ExportFormat.Json, left, out _).ShouldNotBeNull();
        Tables.Read("coverage", left, out var unknown).ShouldBeNull();
        unknown!.Parameter.ShouldBe("bom");
    }

    [Fact]
    public void Names_are_in_the_language_that_is_asked_for()
    {
        var tables = new Tables(SeedRecord.Snapshot);
        var (english, indonesian) = (First("lang=en"), First("lang=id"));

        english.ShouldNotBe(indonesian);

        string First(string lang)
        {
            var table = tables.Read("labour", $"groupBy=EDUCATION&{lang}");
            return string.Join(',', table.Open(out _)!.SelectMany(block => Enumerable.Range(0, block.Count).Select(row => block[row, 1].Text)));
        }
    }
}
