using System.Text.Json.Nodes;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Exports;
using Shouldly;

namespace Jamsostek.Graph.Tests.OData;

/// <summary>The entity sets over tables of the record, and those over cubes, against GraphQL.</summary>
public sealed class FeedRecordTests
{
    private static readonly Feeds Seed = new(SeedRecord.Snapshot);

    [Theory]
    [InlineData("Regions?$filter=level eq 'PROVINCE'", "provinces", "code name shortName level kind status islandGroup kanwil capital latitude longitude timeZone bpsCode population populationMale populationFemale areaKm2 basis")]
    [InlineData("Regions?$filter=level eq 'KABUPATEN'", "kabupaten", "code name shortName level kind status islandGroup kanwil capital latitude longitude timeZone bpsCode population populationMale populationFemale areaKm2 basis")]
    [InlineData("Agencies", "agencies", "code name shortName role basis")]
    [InlineData("Observations", "observations", "key asOf segment registered potential publishedPercent computedPercent rateBasis agreement denominatorBasis denominatorText qualifier quote note basis")]
    public async Task A_table_of_the_record_has_the_values_of_GraphQL(string address, string field, string columns)
    {
        string[] names = columns.Split(' ');
        var key = names[0];
        var (expected, after) = (new List<JsonNode>(), "");
        for (var hasNext = true; hasNext;)
        {
            var page = (await GraphRunner.Seed.DataAsync($"{{ page: {field}(first: 200{after}) {{ nodes {{ {columns} }} pageInfo {{ hasNextPage endCursor }} }} }}"))["page"]!;
            expected.AddRange(page["nodes"]!.AsArray().Select(static node => node!));
            hasNext = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>();
            after = $", after: {page["pageInfo"]!["endCursor"]?.ToJsonString()}";
        }

        var rows = await Seed.RowsAsync(address);

        expected.ShouldNotBeEmpty();
        rows.Select(row => Text(names, row)).ShouldBe(expected.OrderBy(row => row[key]!.GetValue<string>(), StringComparer.Ordinal).Select(row => Text(names, row)));
    }

    [Fact]
    public async Task A_set_of_a_cube_has_the_values_of_GraphQL()
    {
        var answer = (await GraphRunner.Seed.DataAsync("""
            { coverage(groupBy: [PROVINCE, PERIOD], grain: YEAR, first: 500) { nodes { province { code name } period { label complete } eligibleWorkers coveredWorkers uncoveredWorkers coverageRate netChange } } }
            """))["coverage"]!["nodes"]!.AsArray();

        var rows = await Seed.RowsAsync("ProvinceYear");

        rows.Count.ShouldBeGreaterThan(200);
        rows.Select(static row => Text(["province", "provinceName", "period", "periodComplete", "eligibleWorkers", "coveredWorkers", "uncoveredWorkers", "coverageRate", "netChange"], row)).ShouldBe(answer.Select(static node => string.Join('|',
            Tables.Text(node!["province"]?["code"]) ?? "null", Tables.Text(node["province"]?["name"]) ?? "null", Tables.Text(node["period"]!["label"]), Tables.Text(node["period"]!["complete"]),
            Text(["eligibleWorkers", "coveredWorkers", "uncoveredWorkers", "coverageRate", "netChange"], node))));
    }

    [Fact]
    public async Task Names_bases_and_versions_are_asked_for_as_of_tables()
    {
        (await Seed.AnswerAsync("ProvinceYear?$top=1&$select=provinceName&lang=id"))["value"]![0]!["provinceName"]!.GetValue<string>().ShouldBe("Aceh");
        (await Seed.RowsAsync("ProvinceYear?basis=REPORTED")).Count.ShouldBeLessThan((await Seed.RowsAsync("ProvinceYear")).Count);
        (await Seed.RowsAsync("AgencyMonth?basis=REPORTED")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_model_the_outlook_has_no_rows() => (await Seed.AnswerAsync("Outlook?$count=true"))["@odata.count"]!.GetValue<long>().ShouldBe(0);

    [Fact]
    public async Task A_filter_reaches_the_cube_where_it_can_and_a_literal_of_decimals_is_the_nearest_double()
    {
        var all = await Seed.RowsAsync("ProvinceYear");
        var rate = all[7]["coverageRate"]!.ToJsonString();

        (await Seed.RowsAsync($"ProvinceYear?$filter=coverageRate eq {rate}")).Select(static row => row["id"]!.GetValue<string>()).ShouldContain(all[7]["id"]!.GetValue<string>());
        (await Seed.RowsAsync("ProvinceYear?$filter=coverageRate lt 0.4")).Count.ShouldBe(all.Count(static row => row["coverageRate"] is { } value && value.GetValue<double>() < 0.4));
        (await Seed.RowsAsync("ProvinceYear?$filter=coverageRate lt 40 div 100")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Regions?$select=*", 20)]
    [InlineData("Regions?$select=code,name,code", 2)]
    [InlineData("Regions?$skip=9223372036854775807", null)]
    public async Task Unusual_options_are_answered(string address, int? columns)
    {
        int[] expected = columns is { } count ? [count] : [];

        var rows = await Seed.RowsAsync(address);

        rows.Select(static row => row.AsObject().Count).Distinct().ShouldBe(expected);
    }

    [Fact]
    public async Task More_rows_than_can_be_ordered_are_refused()
    {
        (await Seed.ProblemAsync("Regions?$orderby=name&$skip=9223372036854775807")).Code.ShouldBe(FeedProblem.TooManyRows);
        (await Seed.ProblemAsync("Regions?$orderby=name&$skip=500000")).Code.ShouldBe(FeedProblem.TooManyRows);
    }

    [Fact]
    public async Task Whatever_is_written_is_answered_or_refused()
    {
        const string Characters = "()',.:/$ abeqnotin0129-+*%&=";
        string[] written =
        [
            "Regions?$filter=population gt 10 and contains(name,'Aceh')&$orderby=name desc&$top=2", "Regions('11')?$select=code,name", "Regions/$count?$filter=level in ('PROVINCE','KOTA')", "Observations?$filter=not (registered div 0 eq 1) or asOf ge '2023'&$skip=3&$top=1",
        ];
        var random = new Random(17);
        var refused = 0;
        foreach (var number in Enumerable.Range(0, 600))
        {
            var text = written[number % written.Length].ToCharArray().ToList();
            foreach (var _ in Enumerable.Range(0, 1 + random.Next(3)))
            {
                // The name of the set stays, so that most addresses reach what comes after it.
                var place = 7 + random.Next(text.Count - 7);
                if (random.Next(2) == 0)
                {
                    text.RemoveAt(place);
                }
                else
                {
                    text.Insert(place, Characters[random.Next(Characters.Length)]);
                }
            }

            var address = new string([.. text]);
            var (_, problem) = address.Count(static character => character == '?') == 1 && address.Split('?')[1].Split('&').All(static option => option.Contains('=', StringComparison.Ordinal))
                ? await Seed.AskAsync(address)
                : (null, null);
            problem?.Status.ShouldBeOneOf([400, 404, 410, 501], address);
            refused += problem is null ? 0 : 1;
        }

        refused.ShouldBeGreaterThan(100);
    }

    private static string Text(IEnumerable<string> names, JsonNode row) => string.Join('|', names.Select(name => Tables.Text(row[name]) ?? "null"));
}
