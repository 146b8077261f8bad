using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>Declares coverage and enrolment of regions: their measures in a scope, and period by period.</summary>
internal static class FigureFields
{
    private const int LikelyPeriods = 24;

    /// <summary>Adds them to a region.</summary>
    public static void DescribeRegion<TRegion>(Catalogue types, Entity<TRegion> region) where TRegion : RegionNode => region
        .Add(new FiguresProperty<TRegion>(
            "coverage", "Eligible and covered workers in the scope, and the rate of coverage on BPJS's base (potential workers). The country holds what cannot be placed in a province.",
            types.Coverage, types.Scope, static row => row.Scope, static (row, scope) => Figures(row, scope, CoverageCube.Declaration)))
        .Add(Series<TRegion>(types, "series", "Coverage period by period, oldest first.", types.Coverage))
        .Add(new FiguresProperty<TRegion>(
            "enrolment", "Non-ASN staff of the agencies of its government and of those within it, their enrolment, what is budgeted and paid for it. Synthetic figures are read only when the scope names them.",
            types.Enrolment, types.Scope, static row => row.Scope, static (row, scope) => Figures(row, scope, ComplianceCube.Declaration)))
        .Add(Series<TRegion>(types, "enrolmentSeries", "The enrolment of non-ASN staff period by period, oldest first.", types.Enrolment));

    /// <summary>Adds them to several regions taken together.</summary>
    public static void DescribeTotals(Catalogue types, Entity<RegionTotals> totals) => totals
        .Add(new FiguresProperty<RegionTotals>(
            "coverage", "Eligible and covered workers of all of them.", types.Coverage, types.Scope, static row => row.Scope, static (row, scope) => row.Figures(CoverageCube.Declaration, scope)))
        .Add(new FiguresProperty<RegionTotals>(
            "enrolment", "Non-ASN staff of the agencies of all of them.", types.Enrolment, types.Scope, static row => row.Scope, static (row, scope) => row.Figures(ComplianceCube.Declaration, scope)));

    /// <summary>Adds to the country what cannot be placed in any province.</summary>
    public static void DescribeCountry(Catalogue types) => types.Country.Add(new FieldProperty<Country>(
        "unplaced", $"[{types.Coverage.Row.Name}!]", "Participants that cannot be placed in a province, by segment: migrant workers abroad, and what of construction no source places. The country is its provinces and these.",
        () => Resolve.Objects<Country>((row, context) => types.Scope.Of(row.Scope, context) is not { } scope ? null
            : scope.ProblemOf(CoverageCube.Declaration) is { } problem ? context.Fail<IReadOnlyList<RowNode>>(problem)
            : scope.Cubes.Unplaced(types.Coverage)))
    {
        Arguments = [ScopeArgument.Argument],
        Directives = "@cost(weight: \"5\") @listSize(assumedSize: 4)",
    });

    private static CubeFigures? Figures(RegionNode row, ReadScope scope, CubeDeclaration cube) =>
        ReferenceEquals(scope.Snapshot, row.Scope.Snapshot) ? scope.Cubes.Of(cube, row.Index)
        : scope.Region(row.Code) is { } here ? scope.Cubes.Of(cube, here.Index)
        : null;

    private static FieldProperty<TRegion> Series<TRegion>(Catalogue types, string name, string description, CubeTypes cube) where TRegion : RegionNode => new(
        name, $"[{cube.Row.Name}!]", description,
        () => Resolve.Objects<TRegion>((row, context) => types.Scope.Of(row.Scope, context) is not { } scope ? null
            : scope.ProblemOf(cube.Cube) is { } problem ? context.Fail<IReadOnlyList<RowNode>>(problem)
            : Rows(row, scope, cube, context.Arguments.Get("grain", TimeGrain.Month), context.Arguments.Get("fill", GapFill.NullRows))))
    {
        Arguments =
        [
            new Argument("grain", $"{nameof(TimeGrain)}!", "The length of the periods.", "MONTH"),
            ScopeArgument.Argument,
            new Argument("fill", $"{nameof(GapFill)}!", "What stands for periods without facts.", "NULL_ROWS"),
        ],
        Directives = $"@cost(weight: \"2\") @listSize(assumedSize: {LikelyPeriods})",
    };

    private static IReadOnlyList<RowNode> Rows(RegionNode row, ReadScope scope, CubeTypes cube, TimeGrain grain, GapFill fill)
    {
        if (scope.Region(row.Code) is not { } here)
        {
            return [];
        }

        var series = scope.Cubes.Series(cube, here.Index, grain, fill, out var rows);
        return [.. series.Select(period => new RowNode(rows, period))];
    }
}
