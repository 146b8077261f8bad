using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Quality;

/// <summary>Declares what stands behind numbers, how they are spread, and how an answer was come by.</summary>
internal sealed class QualityTypes
{
    /// <summary>What stands behind a number.</summary>
    public Entity<FigureQuality> Figure { get; } = new("Quality", "What stands behind a number: the share of it that was reported, derived, estimated or made up, and what to beware of.");

    /// <summary>Something to beware of.</summary>
    public Entity<QualityFlag> Flag { get; } = new Entity<QualityFlag>("QualityFlag", "Something to beware of in a number.")
        .Add(new TextProperty<QualityFlag>("code", "String!", "Stable code: `MIXED_BASES`, `SYNTHETIC_LEFT_OUT`, `RATE_LEAVES_OUT`, `INCOMPLETE_PERIOD`, `UNPLACED` and others.", static flag => flag.Code))
        .Add(new TextProperty<QualityFlag>("message", "String!", "What it means, a sentence.", static flag => flag.Message));

    /// <summary>How a measure is spread.</summary>
    public Entity<CubeDistribution> Distribution { get; } = new Entity<CubeDistribution>(
            "Distribution", "How a measure is spread over the members of a dimension. Quantiles are interpolated linearly (type 7 of Hyndman and Fan); members without a value are left out.")
        .Add(new ValueProperty<CubeDistribution, int>("count", false, "How many members have a value.", static spread => spread.Count))
        .Add(new ValueProperty<CubeDistribution, double>("min", true, "The smallest.", static spread => spread.Min))
        .Add(new ValueProperty<CubeDistribution, double>("p10", true, "A tenth lie below.", static spread => spread.P10))
        .Add(new ValueProperty<CubeDistribution, double>("p25", true, "A quarter lie below.", static spread => spread.P25))
        .Add(new ValueProperty<CubeDistribution, double>("median", true, "Half lie below.", static spread => spread.Median))
        .Add(new ValueProperty<CubeDistribution, double>("p75", true, "Three quarters lie below.", static spread => spread.P75))
        .Add(new ValueProperty<CubeDistribution, double>("p90", true, "Nine tenths lie below.", static spread => spread.P90))
        .Add(new ValueProperty<CubeDistribution, double>("max", true, "The largest.", static spread => spread.Max))
        .Add(new ValueProperty<CubeDistribution, double>("mean", true, "The plain mean of the members, which is no rate of the whole.", static spread => spread.Mean))
        .Add(new ValueProperty<CubeDistribution, double>("stddev", true, "The standard deviation of a sample; null for fewer than two members.", static spread => spread.StandardDeviation));

    /// <summary>How an answer was come by.</summary>
    public Entity<CubePlan> Plan { get; } = new Entity<CubePlan>("QueryPlan", "How an answer was come by.")
        .Add(new TextProperty<CubePlan>("servedFrom", "String!", "`facts`, the name of prebuilt sums, or `kept answer`.", static plan => plan.ServedFrom))
        .Add(new ValueProperty<CubePlan, long>("rowsScanned", false, "How many rows of it were read for this answer; 0 for a kept answer.", static plan => plan.RowsScanned))
        .Add(new ValueProperty<CubePlan, int>("cost", false, "1, and one for every thousand rows that were read and every hundred groups that were made.", static plan => plan.Cost))
        .Add(new TextProperty<CubePlan>("explanation", "String!", "The same in words.", static plan => plan.Explanation));

    /// <summary>A standard error.</summary>
    public Entity<ErrorOfSum> Error { get; } = new Entity<ErrorOfSum>("StandardError", "The standard error of a number that is a sum of estimates, in its unit.")
        .Add(new ValueProperty<ErrorOfSum, double>("independent", false, "As if the errors of all facts were independent of each other. The errors of estimates that share a model are not quite, so that this is on the low side.", static error => error.Value.Independent))
        .Add(new ValueProperty<ErrorOfSum, double>("bound", false, "As if all errors went the same way: it cannot be more.", static error => error.Value.Bound));

    /// <summary>All types.</summary>
    public IEnumerable<IEntity> Entities => [Figure, Flag, Distribution, Plan, Error];

    /// <summary>Describes them.</summary>
    public void Describe(Catalogue types) => Figure
        .Add(new ValueProperty<FigureQuality, double>("reportedShare", true, "What sources state, a fraction; null where there are no facts. Shares are of the covered workers (of the staff, the employed, the rupiah) behind the number.", static quality => quality.Of.ReportedShare))
        .Add(new ValueProperty<FigureQuality, double>("derivedShare", true, "What follows from reported facts by arithmetic.", static quality => quality.Of.DerivedShare))
        .Add(new ValueProperty<FigureQuality, double>("estimatedShare", true, "What a model says.", static quality => quality.Of.EstimatedShare))
        .Add(new ValueProperty<FigureQuality, double>("syntheticShare", true, "What was made up for demonstration.", static quality => quality.Of.SyntheticShare))
        .Add(new ValueProperty<FigureQuality, long>("facts", false, "How many facts there are.", static quality => quality.Of.Facts))
        .Add(new ObjectsProperty<FigureQuality, QualityFlag>("flags", "What to beware of.", Flag, static quality => quality.Of.Flags) { IsFilterable = false, AssumedSize = 3 })
        .Add(new ObjectsProperty<FigureQuality, Row<SourceFact>>(
            "sources", "The documents that the facts come from.", types.Sources.Entity,
            quality => [.. quality.Sources().Select(quality.Scope.Rows(types.Sources.Rows).Find).OfType<Row<SourceFact>>()]) { IsFilterable = false, AssumedSize = 3 });
}
