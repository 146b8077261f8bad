using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics.Cubes;

/// <summary>What every declaration of a cube must hold.</summary>
public sealed class CubeCatalogueTests
{
    public static TheoryData<string> Cubes => [.. CubeCatalogue.All.Select(static cube => cube.Code)];

    [Fact]
    public void There_are_six_cubes() => CubeCatalogue.All.Select(static cube => cube.Code).ShouldBe(["coverage", "compliance", "labour", "claims", "stages", "outlooks"]);

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Codes_are_unique_and_every_text_is_there_in_both_languages(string code)
    {
        var cube = Cube(code);
        cube.Measures.Select(static measure => measure.Code).ShouldBeUnique();
        cube.Dimensions.Select(static dimension => dimension.Code).ShouldBeUnique();
        cube.Measures.Select(static measure => measure.Text).Concat(cube.Dimensions.Select(static dimension => dimension.Text)).Concat(cube.Hierarchies.Select(static hierarchy => hierarchy.Text)).Append(cube.Text)
            .ShouldAllBe(static text => text.English.Length > 0 && text.Indonesian.Length > 0 && text.Description.EndsWith('.') && text.DescriptionIndonesian.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Measures_stand_at_their_place_and_are_made_of_stored_measures(string code)
    {
        var cube = Cube(code);
        cube.Measures.Select(static measure => measure.Ordinal).ShouldBe(Enumerable.Range(0, cube.Measures.Length));
        cube.Measures.Where(static measure => measure.Kind == MeasureKind.Sum).Select(static measure => measure.Column).ShouldBe(Enumerable.Range(0, cube.Measures.Count(static measure => measure.Kind == MeasureKind.Sum)));
        foreach (var measure in cube.Measures.Where(static measure => measure.Kind != MeasureKind.Sum))
        {
            measure.Left!.Kind.ShouldBe(MeasureKind.Sum);
            (measure.Right is null).ShouldBe(measure.Kind == MeasureKind.Change);
            (measure.Right?.IsFlow ?? measure.Left.IsFlow).ShouldBe(measure.Left.IsFlow);
        }
    }

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Every_level_of_a_hierarchy_is_a_dimension_a_grain_or_the_country(string code)
    {
        var cube = Cube(code);
        string[] known = ["COUNTRY", .. cube.Dimensions.Select(static dimension => dimension.Code), .. cube.Grains.Select(static grain => grain.ToString().ToUpperInvariant())];
        cube.Hierarchies.SelectMany(static hierarchy => hierarchy.Levels).ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Additivity_is_declared_for_every_measure_and_dimension()
    {
        var coverage = CoverageCube.Declaration;
        CoverageCube.CoveredWorkers.Over(coverage, CubeDimensions.Province).ShouldBe(Additivity.Additive);
        CoverageCube.CoveredWorkers.Over(coverage, CubeDimensions.Period).ShouldBe(Additivity.SemiAdditiveLast);
        CoverageCube.NetChange.Over(coverage, CubeDimensions.Period).ShouldBe(Additivity.Additive);
        CoverageCube.CoverageRate.Over(coverage, CubeDimensions.Segment).ShouldBe(Additivity.Ratio);
        ClaimsCube.AmountIdr.Over(ClaimsCube.Declaration, CubeDimensions.Programme).ShouldBe(Additivity.NonAdditive);
        StagesCube.Governments.Over(StagesCube.Declaration, CubeDimensions.Stage).ShouldBe(Additivity.NonAdditive);
        StagesCube.Governments.Over(StagesCube.Declaration, CubeDimensions.Period).ShouldBe(Additivity.SemiAdditiveLast);
    }

    [Fact]
    public void A_formula_says_how_a_measure_is_computed()
    {
        CoverageCube.Declaration.Measures.Select(static measure => measure.Formula).ShouldBe(
        [
            "SUM(ELIGIBLE_WORKERS) in the last month of the period",
            "SUM(COVERED_WORKERS) in the last month of the period",
            "SUM(ELIGIBLE_WORKERS) - SUM(COVERED_WORKERS) over facts that hold both",
            "SUM(COVERED_WORKERS) / SUM(ELIGIBLE_WORKERS) over facts that hold both",
            "SUM(COVERED_WORKERS - COVERED_WORKERS of the month before, same region, segment and basis)",
        ]);
        (CoverageCube.CoverageRate.Numerator, CoverageCube.CoverageRate.Denominator).ShouldBe(("COVERED_WORKERS", "ELIGIBLE_WORKERS"));
    }

    [Fact]
    public void Grains_have_their_calendar()
    {
        var may = new Jamsostek.Graph.Semantics.Facts.Month(2025, 5);
        Enum.GetValues<TimeGrain>().Select(grain => $"{grain.Label(may)} {grain.First(may)} {grain.Last(may)}").ShouldBe(
            ["2025-05 2025-05 2025-05", "2025-Q2 2025-04 2025-06", "2025-S1 2025-01 2025-06", "2025 2025-01 2025-12"]);
    }

    private static CubeDeclaration Cube(string code) => CubeCatalogue.All.Single(cube => cube.Code == code);
}
