using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>What must hold between the numbers of the answers.</summary>
public sealed class IdentityTests
{
    private const string Groups =
        "employed formal informal male female urban rural byFormality { code workers } bySex { code workers } byResidence { code workers } byStatus { code workers } bySector { code workers } byAge { code workers } byEducation { code workers }";

    [Theory]
    [InlineData(2025, 146_542_264)]
    [InlineData(2018, 126_282_186)]
    public async Task The_employed_of_all_514_kabupaten_add_up_to_the_published_total(int year, long published)
    {
        var data = await GraphRunner.Seed.DataAsync(
            $"{{ kabupaten(first: 1000, scope: {{ year: {year} }}) {{ totalCount totals {{ regions labour {{ year employed }} }} nodes {{ labour {{ employed }} }} }} indonesia(scope: {{ year: {year} }}) {{ labour {{ employed }} }} }}");

        var list = data["kabupaten"]!;
        list["totalCount"]!.GetValue<int>().ShouldBe(514);
        list["nodes"]!.AsArray().Sum(static node => node!["labour"]?["employed"]?.GetValue<long>() ?? 0).ShouldBe(published);
        list["totals"]!.ToJsonString().ShouldBe($$$"""{"regions":514,"labour":{"year":{{{year}}},"employed":{{{published}}}}}""");
        data["indonesia"]!["labour"]!["employed"]!.GetValue<long>().ShouldBe(published);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2021)]
    [InlineData(2025)]
    public async Task Every_count_adds_up_from_kabupaten_to_province_to_country(int year)
    {
        var country = (await GraphRunner.Seed.DataAsync($"{{ indonesia(scope: {{ year: {year} }}) {{ labour {{ {Groups} }} provinces(first: 38) {{ nodes {{ code labour {{ {Groups} }} }} }} }} }}"))["indonesia"]!;
        var provinces = country["provinces"]!["nodes"]!.AsArray();
        var list = (await GraphRunner.Seed.DataAsync($"{{ kabupaten(first: 514, scope: {{ year: {year} }}) {{ nodes {{ province {{ code }} labour {{ {Groups} }} }} }} }}"))["kabupaten"]!;
        var kabupaten = list["nodes"]!.AsArray().ToLookup(static node => node!["province"]!["code"]!.GetValue<string>(), static node => node!["labour"], StringComparer.Ordinal);

        Numbers(provinces.Select(static province => province!["labour"])).ShouldBe(Numbers([country["labour"]]));
        foreach (var province in provinces)
        {
            Numbers(kabupaten[province!["code"]!.GetValue<string>()]).ShouldBe(Numbers([province["labour"]]));
        }
    }

    [Fact]
    public async Task Every_breakdown_adds_up_to_the_employed_except_education_in_2025()
    {
        var data = await GraphRunner.Seed.DataAsync($"{{ indonesia {{ labourSeries {{ year {Groups} }} }} }}");

        foreach (var year in data["indonesia"]!["labourSeries"]!.AsArray())
        {
            var employed = year!["employed"]!.GetValue<long>();
            foreach (var breakdown in (string[])["byFormality", "bySex", "byResidence", "byStatus", "bySector", "byAge"])
            {
                Sum(year[breakdown]!).ShouldBe(employed, $"{breakdown} in {year["year"]}");
            }

            var isShort = year["year"]!.GetValue<int>() == 2025;
            (Sum(year["byEducation"]!) < employed).ShouldBe(isShort);
        }
    }

    [Fact]
    public async Task Rates_of_totals_are_sum_over_sum_and_not_averages()
    {
        var data = await GraphRunner.Seed.DataAsync("{ provinces(where: { islandGroup: { eq: \"sumatera\" } }) { totals { regions population labour { informalRate participationRate employed } } } }");
        var inside = SeedRecord.Facts.Regions.Where(static region => region is { Level: RegionLevel.Kabupaten, IslandGroup: "Sumatera" }).Select(static region => region.Code).ToHashSet(StringComparer.Ordinal);
        var rows = SeedRecord.Facts.Labour.Where(fact => fact.Year == 2025 && inside.Contains(fact.RegionCode)).ToList();
        var population = SeedRecord.Facts.Regions.Where(static region => region is { Level: RegionLevel.Province, IslandGroup: "Sumatera" }).Sum(static region => region.Population);

        var totals = data["provinces"]!["totals"]!;
        totals["regions"]!.GetValue<int>().ShouldBe(10);
        totals["population"]!.GetValue<long>().ShouldBe(population!.Value);
        totals["labour"]!["employed"]!.GetValue<long>().ShouldBe(rows.Sum(static fact => fact.Employed)!.Value);
        totals["labour"]!["informalRate"]!.GetValue<double>().ShouldBe((double)rows.Sum(static fact => fact.Informal)!.Value / rows.Sum(static fact => fact.Employed)!.Value);
        totals["labour"]!["participationRate"]!.GetValue<double>().ShouldBe((double)rows.Sum(static fact => fact.LabourForce)!.Value / rows.Sum(static fact => fact.WorkingAge)!.Value);
    }

    [Fact]
    public async Task All_159_seed_facts_are_reached_with_file_and_quote_and_the_rows_they_back_lead_to_them()
    {
        var data = await GraphRunner.Seed.DataAsync("{ seedFacts(first: 1000) { totalCount nodes { key seedFile quote source { kind } region { code } } } }");
        var served = data["seedFacts"]!["nodes"]!.AsArray().ToDictionary(static node => node!["key"]!.GetValue<string>(), static node => node!, StringComparer.Ordinal);

        served.Count.ShouldBe(159);
        foreach (var fact in SeedRecord.Facts.SeedFacts)
        {
            var node = served[fact.Id];
            node["seedFile"]!.GetValue<string>().ShouldBe(fact.SeedFile);
            node["quote"]!.GetValue<string>().ShouldBe(fact.Quote);
            node["source"]!["kind"]!.GetValue<string>().ShouldBe("SEED_ARTICLE");
            node["region"]!["code"]!.GetValue<string>().ShouldBe(fact.RegionCode);
        }
    }

    private static long Sum(JsonNode groups) => groups.AsArray().Sum(static group => group!["workers"]!.GetValue<long>());

    /// <summary>All counts of some labour objects, each summed over those that have it.</summary>
    private static SortedDictionary<string, long> Numbers(IEnumerable<JsonNode?> labours)
    {
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, value) in labours.OfType<JsonObject>().SelectMany(static labour => labour))
        {
            foreach (var (key, count) in value is JsonArray groups ? groups.Select(group => ($"{name} {group!["code"]}", group["workers"])) : [(name, value)])
            {
                sums[key] = sums.GetValueOrDefault(key) + (count?.GetValue<long>() ?? 0);
            }
        }

        return sums;
    }
}
