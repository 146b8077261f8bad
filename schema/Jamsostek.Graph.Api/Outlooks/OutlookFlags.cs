using System.Globalization;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>What to beware of in an outlook.</summary>
internal static class OutlookFlags
{
    private static readonly (RegionFlags Flag, string Code, string Message)[] OfHistory =
    [
        (RegionFlags.NoHistory, "NO_HISTORY", "The region has no figure: its level is its neighbours'."),
        (RegionFlags.ShortHistory, "SHORT_HISTORY", "History is shorter than two years."),
        (RegionFlags.Stale, "HISTORY_ENDS_EARLY", "The last figure of the region is older than the last month of history."),
        (RegionFlags.Rebased, "REBASED", "Its potential workers were counted anew within history, which was brought onto the last count."),
        (RegionFlags.SpikesRemoved, "SPIKES_REMOVED", "Months that look like typing errors were left out."),
        (RegionFlags.AboveOne, "ABOVE_ONE", "In some month more workers were covered than could be."),
        (RegionFlags.MostlyEstimated, "ESTIMATED_HISTORY", "More than half of the months of its history are estimates."),
        (RegionFlags.Unchanged, "UNCHANGED", "Its last months repeat each other to the worker."),
    ];

    /// <summary>The flags of an outlook.</summary>
    public static IReadOnlyList<QualityFlag> Of(OutlookNode node)
    {
        var (view, question) = (node.View, node.View.Question);
        var flags = new List<QualityFlag>();
        if (view.Book.IsStale)
        {
            flags.Add(new QualityFlag("MODEL_STALE", $"The model was trained on data version {view.Book.Kept.DataVersion}; the data have changed since."));
        }

        if (node.IsYardstick)
        {
            flags.Add(new QualityFlag("YARDSTICK", $"The target was set for {question.Of.RegionCode}, not for this region, and is only held against it."));
        }

        if (question.Target is { DenominatorBasis: DenominatorBasis.NotStated })
        {
            flags.Add(new QualityFlag("DENOMINATOR_NOT_STATED", "The source does not say what the target is a rate of; it is read as one of potential workers."));
        }

        if (question.Base == OutlookBase.Employed)
        {
            flags.Add(new QualityFlag("EMPLOYED_BASE", "The national plans do not define their base; arithmetic says that it is employed persons, which are projected at their growth of the last five years."));
        }

        if (question.Base != OutlookBase.Potential && question.Of.Refusal is null)
        {
            flags.Add(node.Region.Index == 0
                ? new QualityFlag("UNPLACED_HELD", string.Create(CultureInfo.InvariantCulture, $"Construction and migrant workers are not projected; they are held at {view.Book.History.Unplaced(view.Cutoff):0} of {view.Cutoff}."))
                : new QualityFlag("UNPLACED_LEFT_OUT", "Construction and migrant workers count towards the target, but nobody knows in which region they are: the region's rate is without them, the country's with them."));
        }

        foreach (var (flag, code, message) in OfHistory)
        {
            if (node.Path is { } path && (path.Flags & flag) != RegionFlags.None)
            {
                flags.Add(new QualityFlag(code, message));
            }
        }

        if (node.Region.Scope.Snapshot.Observations.Of(node.Region.Index).Select(node.Region.Scope.Snapshot.Coverage.Break).OfType<Analytics.Coverage.BasisBreak>().LastOrDefault() is { } found)
        {
            flags.Add(new QualityFlag("BASIS_BREAK", $"Published figures of it change their basis between {found.Earlier.AsOf} and {found.Later.AsOf}: history keeps to one basis, and figures of another were left out of it."));
        }

        if (node.Answer.Evidence == OutlookEvidence.Extrapolated)
        {
            flags.Add(new QualityFlag("EXTRAPOLATED", "The date lies further ahead than the model was ever tested: read the needed pace and scenarios beside the probability."));
        }

        return flags;
    }
}
