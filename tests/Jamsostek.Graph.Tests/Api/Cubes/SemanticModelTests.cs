using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

public sealed class SemanticModelTests
{
    private static readonly Schema Schema = GraphSchema.Build();

    public static TheoryData<string> Cubes => [.. CubeCatalogue.All.Select(static cube => cube.Code)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Everything_that_is_declared_stands_in_the_schema(string code)
    {
        var cube = CubeCatalogue.All.Single(cube => cube.Code == code);
        var prefix = char.ToUpperInvariant(code[0]) + code[1..];
        var row = (ObjectType)Schema.Types[$"{prefix}Row"];
        var measures = cube.Measures.Select(static measure => Camel(measure.Code)).ToList();

        ((EnumType)Schema.Types[$"{prefix}Measure"]).Values.Keys.ShouldBe(cube.Measures.Select(static measure => measure.Code));
        ((EnumType)Schema.Types[$"{prefix}Dimension"]).Values.Keys.ShouldBe(cube.Dimensions.Select(static dimension => dimension.Code));
        ((InterfaceType)Schema.Types[$"{prefix}Values"]).Fields.Keys.ShouldBe(measures);
        ((InputObjectType)Schema.Types[$"{prefix}ValuesFilterInput"]).Fields.Keys.ShouldBe(["and", "or", .. measures]);
        ((InputObjectType)Schema.Types[$"{prefix}ValuesSortInput"]).Fields.Keys.ShouldBe(measures);
        measures.Concat(cube.Dimensions.Select(static dimension => Camel(dimension.Code))).ShouldBeSubsetOf(row.Fields.Keys);
        foreach (var type in (string[])[$"{prefix}Row", $"{prefix}Set", $"{prefix}Delta", $"{prefix}Baseline"])
        {
            ((ObjectType)Schema.Types[type]).Interfaces.Select(static face => face.Name).ShouldContain($"{prefix}Values");
        }
    }

    [Fact]
    public async Task The_model_says_what_is_declared_in_both_languages()
    {
        var data = await GraphRunner.Seed.DataAsync(
            """
            { semanticModel { cubes { code field label id: label(lang: ID) grains measures { code field unit additivity formula numerator denominator } dimensions { code determines isAdditive } hierarchies { code levels } }
                measures { cube code } dimensions { cube code cardinality } hierarchies { cube code } } }
            """);

        var cubes = data["semanticModel"]!["cubes"]!.AsArray();
        cubes.Select(static cube => cube!["code"]!.GetValue<string>()).ShouldBe(CubeCatalogue.All.Select(static cube => cube.Code));
        var coverage = cubes[0]!;
        coverage["id"]!.GetValue<string>().ShouldBe("Cakupan");
        var rate = coverage["measures"]!.AsArray().Single(static measure => measure!["code"]!.GetValue<string>() == "COVERAGE_RATE")!;
        rate["additivity"]!.GetValue<string>().ShouldBe("RATIO");
        rate["numerator"]!.GetValue<string>().ShouldBe("COVERED_WORKERS");
        rate["denominator"]!.GetValue<string>().ShouldBe("ELIGIBLE_WORKERS");
        rate["field"]!.GetValue<string>().ShouldBe("coverageRate");
        data["semanticModel"]!["measures"]!.AsArray().Count.ShouldBe(CubeCatalogue.All.Sum(static cube => cube.Measures.Length));
        data["semanticModel"]!["dimensions"]!.AsArray().Single(static info => info!["cube"]!.GetValue<string>() == "coverage" && info["code"]!.GetValue<string>() == "KABUPATEN")!["cardinality"]!.GetValue<int>().ShouldBe(514);
    }

    [Fact]
    public async Task The_members_of_every_dimension_can_be_listed_with_counts_and_searched()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { semanticModel { dimensions { cube code values(first: 600) { totalCount nodes { code label facts } }
                search: values(search: "BENER", scope: { basis: [ESTIMATED], during: { month: "2025-06" } }) { totalCount nodes { code label facts } } } } }
            """);

        var dimensions = data["semanticModel"]!["dimensions"]!.AsArray();
        dimensions.Count.ShouldBe(CubeCatalogue.All.Sum(static cube => cube.Dimensions.Length));
        var segments = dimensions.Single(static info => info!["cube"]!.GetValue<string>() == "coverage" && info["code"]!.GetValue<string>() == "SEGMENT")!["values"]!["nodes"]!.AsArray();
        segments.Select(static value => (value!["code"]!.GetValue<string>(), value["facts"]!.GetValue<long>())).ShouldBe(
            PanelRecord.Facts.Coverage.GroupBy(static fact => fact.Segment).OrderBy(static group => group.Key).Select(static group => (FactCode.Of(group.Key), (long)group.Count())));
        var found = dimensions.Single(static info => info!["cube"]!.GetValue<string>() == "coverage" && info["code"]!.GetValue<string>() == "KABUPATEN")!["search"]!["nodes"]!.AsArray().Single()!;
        (found["code"]!.GetValue<string>(), found["facts"]!.GetValue<long>()).ShouldBe(("11.17", 2));
    }

    private static string Camel(string code) => string.Concat(code.Split('_').Select(static (word, i) => i == 0 ? word.ToLowerInvariant() : word[0] + word[1..].ToLowerInvariant()));
}
