using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>Whether a region will meet a target, as a trained model has it without any scenario. Rates are fractions on the target's own base, workers are persons.</summary>
public sealed record OutlookFact : IFact
{
    /// <summary>The source that stands for the projection model; what it rests on is in the model's card.</summary>
    public const string Model = "M-PROJECTION";

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Target.</summary>
    public required string TargetId { get; init; }

    /// <summary>Month by whose end it is to be reached.</summary>
    public required Month Due { get; init; }

    /// <summary>Whether the target was set for a region above this one, and is only held against it.</summary>
    public required bool IsYardstick { get; init; }

    /// <summary>Workers of the target's base in that month: potential workers, or employed persons.</summary>
    public required long? BaseWorkers { get; init; }

    /// <summary>Covered workers that the target means.</summary>
    public required long? TargetWorkers { get; init; }

    /// <summary>Covered workers in the middle of the projection.</summary>
    public required long? ProjectedWorkers { get; init; }

    /// <summary>Coverage in the last month of history.</summary>
    public required double? CurrentRate { get; init; }

    /// <summary>The target.</summary>
    public required double? TargetRate { get; init; }

    /// <summary>Coverage in the middle of the projection.</summary>
    public required double? ProjectedRate { get; init; }

    /// <summary>Lower end of the 80 % interval.</summary>
    public required double? Low80 { get; init; }

    /// <summary>Upper end of the 80 % interval.</summary>
    public required double? High80 { get; init; }

    /// <summary>Lower end of the 95 % interval.</summary>
    public required double? Low95 { get; init; }

    /// <summary>Upper end of the 95 % interval.</summary>
    public required double? High95 { get; init; }

    /// <summary>Probability that the target is missed.</summary>
    public required double? ProbabilityOfMissing { get; init; }

    /// <summary>Whether it will be missed; null where that cannot be said.</summary>
    public required bool? WillMiss { get; init; }

    /// <summary>Why that cannot be said.</summary>
    public required string? Reason { get; init; }

    /// <summary>What the answer rests on.</summary>
    public required OutlookEvidence Evidence { get; init; }

    /// <summary>Target workers less projected ones where that is more than nothing, else 0.</summary>
    public required long? ShortfallWorkers { get; init; }

    /// <summary>Workers to be added a month from the last month of history to the due month.</summary>
    public required long? NeededPerMonth { get; init; }

    /// <summary>Workers added a month over the year before the last month of history.</summary>
    public required long? RecentPerMonth { get; init; }

    /// <summary>First month by which the target is met more likely than not; null where that is not within sixty months.</summary>
    public required Month? MetBy { get; init; }

    /// <inheritdoc />
    public Basis Basis => Basis.Estimated;

    /// <inheritdoc />
    public string SourceId => Model;
}
