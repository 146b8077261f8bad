using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>Holds filters and orders, written as a caller would, to loops over the facts.</summary>
public sealed class FilterReferenceTests
{
    private static readonly Dictionary<string, RegionFact> Regions = SeedRecord.Facts.Regions.ToDictionary(static region => region.Code, StringComparer.Ordinal);

    private static readonly List<RegionFact> Kabupaten = [.. Regions.Values.Where(static region => region.Level == RegionLevel.Kabupaten)];

    private static readonly Dictionary<string, LabourFact> Labour = SeedRecord.Facts.Labour.Where(static fact => fact.Year == 2025).ToDictionary(static fact => fact.RegionCode, StringComparer.Ordinal);

    private static readonly Gen<Condition> Name =
        from operation in Gen.Elements("contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "eq", "neq")
        from text in Gen.Elements("a", "KOTA", "kabupaten ace", "Báru", "Kota Sabang", "kota sabang", "TIMUR", "", "zz")
        select new Condition($"{{ name: {{ {operation}: {JsonSerializer.Serialize(text)} }} }}", region => Text(operation, region.Name, text));

    private static readonly Gen<Condition> Capital =
        from operation in Gen.Elements("eq", "neq")
        select new Condition($"{{ capital: {{ {operation}: null }} }}", region => operation == "eq" == region.Capital is null);

    private static readonly Gen<Condition> Population =
        from operation in Gen.Elements("gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte", "eq", "neq")
        from bound in Gen.Elements(0L, 100_000, 250_000, 1_000_000, 284_973_643)
        select new Condition($"{{ population: {{ {operation}: {bound} }} }}", region => Number(operation, region.Population, bound));

    private static readonly Gen<Condition> InformalRate =
        from operation in Gen.Elements("gt", "ngt", "gte", "lt", "nlte")
        from percent in Gen.Choose(20, 95)
        select new Condition(
            FormattableString.Invariant($"{{ labour: {{ informalRate: {{ {operation}: 0.{percent:00} }} }} }}"), region => Number(operation, Rate(region), percent / 100.0));

    private static readonly Gen<Condition> Kind =
        from kinds in Gen.SubListOf("KOTA", "KABUPATEN", "PROVINSI")
        from operation in Gen.Elements("in", "nin")
        select new Condition(
            $"{{ kind: {{ {operation}: [{string.Join(' ', kinds)}] }} }}", region => kinds.Contains(region.Kind.ToString()!.ToUpperInvariant(), StringComparer.Ordinal) == (operation == "in"));

    private static readonly Gen<Condition> Province =
        from island in Gen.Elements("sumatera", "JAWA", "Papua", "nowhere")
        select new Condition($"{{ province: {{ islandGroup: {{ eq: \"{island}\" }} }} }}", region => string.Equals(Regions[region.ParentCode!].IslandGroup, island, StringComparison.OrdinalIgnoreCase));

    private static readonly Gen<Condition> Aliases =
        from quantity in Gen.Elements("some", "none", "all", "any")
        select quantity == "any"
            ? new Condition("{ aliases: { any: true } }", static region => region.Aliases.Count > 0)
            : new Condition($"{{ aliases: {{ {quantity}: {{ contains: \"a\" }} }} }}", region => Quantity(quantity, region.Aliases, static alias => Fold(alias).Contains('a')));

    private static readonly Gen<Condition> Observations =
        from quantity in Gen.Elements("some", "none", "all")
        from year in Gen.Choose(2021, 2026)
        select new Condition(
            $"{{ observations: {{ {quantity}: {{ asOf: {{ gte: \"{year}\" }} }} }} }}",
            region => Quantity(quantity, [.. SeedRecord.Facts.CoverageObservations.Where(fact => fact.RegionCode == region.Code)], fact => fact.AsOf.Year >= year));

    private static readonly Gen<Condition> Leaf = Gen.OneOf(Name, Capital, Population, InformalRate, Kind, Province, Aliases, Observations);

    private static readonly (string Text, Func<IEnumerable<RegionFact>, IEnumerable<RegionFact>> Sort)[] Orders =
    [
        ("[]", static regions => ByCode(regions)),
        ("[{ population: DESC }]", static regions => ByCode(regions).OrderBy(static region => region.Population is null).ThenByDescending(static region => region.Population)),
        ("[{ kind: ASC }, { areaKm2: ASC }]", static regions => ByCode(regions).OrderBy(static region => region.Kind).ThenBy(static region => region.AreaKm2 is null).ThenBy(static region => region.AreaKm2)),
        ("[{ labour: { informalRate: DESC } }]", static regions => ByCode(regions).OrderBy(static region => Rate(region) is null).ThenByDescending(static region => Rate(region))),
        ("[{ province: { islandGroup: DESC, code: ASC }, shortName: ASC }]", static regions => ByCode(regions)
            .OrderByDescending(static region => Fold(Regions[region.ParentCode!].IslandGroup!), StringComparer.Ordinal)
            .ThenBy(static region => region.ParentCode, StringComparer.Ordinal)
            .ThenBy(static region => Fold(region.ShortName), StringComparer.Ordinal)),
    ];

    [Fact]
    public void Every_filter_and_order_gives_what_loops_over_the_facts_give()
    {
        var cases = from condition in Tree(3) from order in Gen.Choose(0, Orders.Length - 1) select (condition, order);
        Prop.ForAll(cases.ToArbitrary(), static given => Holds(given.condition, given.order)).QuickCheckThrowOnFailure();
    }

    private static bool Holds(Condition condition, int order)
    {
        var data = GraphRunner.Seed.DataAsync($"{{ kabupaten(first: 1000, where: {condition.Text}, order: {Orders[order].Text}) {{ totalCount nodes {{ code }} }} }}").GetAwaiter().GetResult();
        var expected = Orders[order].Sort(Kabupaten.Where(condition.Holds)).Select(static region => region.Code).ToList();

        data["kabupaten"]!["nodes"]!.AsArray().Select(static node => node!["code"]!.GetValue<string>()).ShouldBe(expected, condition.Text);
        return data["kabupaten"]!["totalCount"]!.GetValue<int>() == expected.Count;
    }

    private static Gen<Condition> Tree(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            from parts in Tree(depth - 1).ListOf()
            select new Condition($"{{ and: [{string.Join(' ', parts.Select(static part => part.Text))}] }}", region => parts.All(part => part.Holds(region))),
            from parts in Tree(depth - 1).ListOf()
            select new Condition($"{{ or: [{string.Join(' ', parts.Select(static part => part.Text))}] }}", region => parts.Count == 0 || parts.Any(part => part.Holds(region))));

    private static IEnumerable<RegionFact> ByCode(IEnumerable<RegionFact> regions) => regions.OrderBy(static region => region.Code, StringComparer.Ordinal);

    private static double? Rate(RegionFact region) => Labour.GetValueOrDefault(region.Code) is { Informal: { } informal, Employed: { } employed } ? (double)informal / employed : null;

    private static bool Quantity<T>(string quantity, IReadOnlyList<T> items, Func<T, bool> test) => quantity switch
    {
        "some" => items.Any(test),
        "none" => !items.Any(test),
        _ => items.All(test),
    };

    private static bool Text(string operation, string value, string wanted)
    {
        var (text, part) = (Fold(value), Fold(wanted));
        var holds = operation.TrimStart('n') switch
        {
            "contains" => text.Contains(part, StringComparison.Ordinal),
            "startsWith" => text.StartsWith(part, StringComparison.Ordinal),
            "endsWith" => text.EndsWith(part, StringComparison.Ordinal),
            _ => string.Equals(text, part, StringComparison.Ordinal),
        };
        return operation[0] == 'n' ? !holds : holds;
    }

    private static bool Number<T>(string operation, T? value, T bound) where T : struct, IComparable<T>
    {
        var order = value?.CompareTo(bound);
        var holds = operation.TrimStart('n') switch
        {
            "gt" => order > 0,
            "gte" => order >= 0,
            "lt" => order < 0,
            "lte" => order <= 0,
            _ => order == 0,
        };
        return operation[0] == 'n' ? !holds : holds;
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('á', 'a').Replace('é', 'e');

    /// <summary>A condition as a caller writes it, and what it means.</summary>
    private sealed record Condition(string Text, Func<RegionFact, bool> Holds)
    {
        public override string ToString() => Text;
    }
}
