namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>Every flag that a row or a comparison may carry.</summary>
public static class QualityFlags
{
    /// <summary>The row was added for a period without facts.</summary>
    public static QualityFlag NoFacts { get; } = new("NO_FACTS", "There are no facts in this period.");

    /// <summary>The stocks of the row are those of an earlier period.</summary>
    public static QualityFlag CarriedForward { get; } = new("CARRIED_FORWARD", "There are no facts in this period; stocks are those of the last period that has some.");

    /// <summary>The period is not over, or not seen whole, or lacks the facts of some month.</summary>
    public static QualityFlag IncompletePeriod { get; } = new("INCOMPLETE_PERIOD", "The period is not over, or not all of its months are in the answer.");

    /// <summary>Facts of several bases are in the number.</summary>
    public static QualityFlag MixedBases { get; } = new("MIXED_BASES", "Facts of more than one basis are in this number.");

    /// <summary>Facts made up for demonstration are in the number.</summary>
    public static QualityFlag Synthetic { get; } = new("SYNTHETIC", "Facts that were made up for demonstration are in this number.");

    /// <summary>Facts made up for demonstration are not in the number.</summary>
    public static QualityFlag SyntheticLeftOut { get; } = new("SYNTHETIC_LEFT_OUT", "There are synthetic facts in these months, which were left out. Ask for the basis SYNTHETIC to see them.");

    /// <summary>Some facts have one part of a rate and not the other.</summary>
    public static QualityFlag RateLeavesOut { get; } = new("RATE_LEAVES_OUT", "Some facts have only one part of a rate and are in no rate; the parts of the rate are less than the measures show.");

    /// <summary>The group is what cannot be placed in a member of one of its keys.</summary>
    public static QualityFlag Unplaced { get; } = new("UNPLACED", "These facts cannot be placed in a member of the key that is null; with them the groups add up to the whole.");

    /// <summary>The row joins what does not add up.</summary>
    public static QualityFlag NotAdditive { get; } = new("NOT_ADDITIVE", "The row joins members that do not add up, so that it has no values.");

    /// <summary>What is compared is of different bases.</summary>
    public static QualityFlag BasisDiffers { get; } = new("BASIS_DIFFERS", "The number and what it is compared with are of different bases; their difference is not all change.");

    /// <summary>What is compared spans unequal times.</summary>
    public static QualityFlag SpansDiffer { get; } = new("SPANS_DIFFER", "The number and what it is compared with do not cover as many months; flows are not comparable.");
}
