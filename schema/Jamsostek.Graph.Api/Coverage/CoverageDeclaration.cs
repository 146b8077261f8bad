using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>Declares published coverage: the figures as their sources state them, the last of each region, and where the basis changed.</summary>
internal static class CoverageDeclaration
{
    private const string Fraction = "Coverage, a fraction from 0 to 1: registered over potential where the source gives both, else the published percentage. A rate may exceed 1 where a source counts so.";

    public static void Describe(Catalogue types)
    {
        types.Observations.WithFacts(
            [nameof(CoverageObservation.RegionCode)],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(CoverageObservation.PublishedRatePercent)] = "publishedPercent",
                [nameof(CoverageObservation.ComputedRatePercent)] = "computedPercent",
            });
        types.Observations.Entity
            .Add(new ValueProperty<Row<CoverageObservation>, double>("rate", true, Fraction, static row => Rate(row.Fact)))
            .Add(new ValueProperty<Row<CoverageObservation>, bool>(
                "agrees", true, "Whether the published rate follows from the two published counts, rounding allowed; null where it cannot be checked.", static row => Agrees(row.Fact)))
            .Add(new ObjectProperty<Row<CoverageObservation>, Row<BasisBreak>>(
                "basisBreak", true, "The change of basis from the figure before; null where the two may be compared, or there is none before.", types.BasisBreak, static row => Break(row)));
        types.Observations.WithRegion(types, "The region.", static fact => fact.RegionCode).WithProvenance(types);

        types.LatestCoverage
            .Add(new ValueProperty<Row<LatestCoverage>, double>("rate", false, Fraction, static row => Rate(row.Fact.Observation)))
            .Add(new ValueProperty<Row<LatestCoverage>, decimal>("publishedPercent", true, "The rate as published, percent.", static row => row.Fact.Observation.PublishedRatePercent))
            .Add(new ValueProperty<Row<LatestCoverage>, PartialDate>("asOf", false, "The date it holds for, as exactly as known.", static row => row.Fact.Observation.AsOf))
            .Add(new ValueProperty<Row<LatestCoverage>, DenominatorBasis>("denominatorBasis", false, "What the rate is a rate of. Two regions compare only on one basis.", static row => row.Fact.Observation.DenominatorBasis))
            .Add(new ValueProperty<Row<LatestCoverage>, bool>("isBasisBroken", false, "Whether the basis changed from the figure before, so that the difference is no change in coverage.", static row => row.Fact.Break is not null))
            .Add(new ObjectProperty<Row<LatestCoverage>, Row<BasisBreak>>("basisBreak", true, "The change of basis from the figure before.", types.BasisBreak, static row => row.Fact.Break is { } found ? new Row<BasisBreak>(found, row.Scope) : null))
            .Add(new ObjectProperty<Row<LatestCoverage>, Row<CoverageObservation>>("observation", false, "The figure as its source states it.", types.Observations.Entity, row => Observation(types, row.Scope, row.Fact.Observation)));

        types.BasisBreak
            .Add(new ValueProperty<Row<BasisBreak>, BreakReason>("reason", false, "Why the two figures may not be joined.", static row => row.Fact.Reason))
            .Add(new ObjectProperty<Row<BasisBreak>, Row<CoverageObservation>>("earlier", false, "The figure before.", types.Observations.Entity, row => Observation(types, row.Scope, row.Fact.Earlier)))
            .Add(new ObjectProperty<Row<BasisBreak>, Row<CoverageObservation>>("later", false, "The figure.", types.Observations.Entity, row => Observation(types, row.Scope, row.Fact.Later)));

        types.CoverageSeries
            .Add(new ValueProperty<Row<CoverageSeries>, WorkerSegment>("segment", false, "The workers.", static row => row.Fact.Segment))
            .Add(new ValueProperty<Row<CoverageSeries>, DenominatorBasis>("denominatorBasis", false, "What the rates are rates of.", static row => row.Fact.DenominatorBasis))
            .Add(new ObjectsProperty<Row<CoverageSeries>, Row<CoverageObservation>>(
                "observations", "The figures, oldest first.", types.Observations.Entity, row => [.. row.Fact.Observations.Select(fact => Observation(types, row.Scope, fact))]));
    }

    /// <summary>Adds the coverage fields of a region.</summary>
    public static void DescribeRegion<TRegion>(Catalogue types, Entity<TRegion> region) where TRegion : RegionNode
    {
        region.Add(new ObjectProperty<TRegion, Row<LatestCoverage>>(
            "latestCoverage", true, "The last published coverage of all its workers, whatever its basis; null where no source states a rate.", types.LatestCoverage, static row => row.LatestCoverage));
        region.Add(new ObjectsProperty<TRegion, Row<CoverageSeries>>(
            "coverageSeries", "Published coverage as lines that may be drawn, each of one basis.", types.CoverageSeries,
            static row => [.. row.Scope.Snapshot.Coverage.Series(row.Index).Select(series => new Row<CoverageSeries>(series, row.Scope))]) { IsFilterable = false });
        RegionDeclaration.AddList(region, "Published coverage figures, as their sources state them.", types.Observations);
    }

    internal static double? Rate(CoverageObservation fact) => fact switch
    {
        { Registered: { } registered, Potential: { } potential and > 0 } => (double)registered / potential,
        { PublishedRatePercent: { } percent } => (double)(percent / 100),
        _ => null,
    };

    private static bool? Agrees(CoverageObservation fact) => fact.Agreement switch
    {
        ArithmeticCheck.Agrees or ArithmeticCheck.Rounded => true,
        ArithmeticCheck.Disagrees => false,
        _ => null,
    };

    private static Row<BasisBreak>? Break(Row<CoverageObservation> row) =>
        row.Scope.Snapshot.Coverage.Break(row.Fact) is { } found ? new Row<BasisBreak>(found, row.Scope) : null;

    private static Row<CoverageObservation> Observation(Catalogue types, ReadScope scope, CoverageObservation fact) => scope.Rows(types.Observations.Rows).Find(fact.Id)!;
}
