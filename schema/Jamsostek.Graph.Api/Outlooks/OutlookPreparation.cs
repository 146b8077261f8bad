using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Scenarios;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Makes a data version ready for questions about the future.</summary>
public static class OutlookPreparation
{
    /// <summary>Opens the model of a snapshot and draws what all its answers begin with, so that no request has to wait for it. Does nothing where no model was trained.</summary>
    /// <param name="snapshot">The data version.</param>
    public static void Prepare(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (OutlookBook.Of(snapshot) is { } book)
        {
            _ = book.History.First;
            Rehearse(book.Base);
        }
    }

    /// <summary>
    /// Answers under scenarios that nobody asked for: the runtime compiles the way to an answer when it is gone for the first time, and better when it was gone often, which would take the first callers
    /// several times as long.
    /// </summary>
    private static void Rehearse(Projection projection)
    {
        const double AnyRate = 0.5;
        const int Months = 48;
        const int Rounds = 32;
        // As many regions as the country has take some 30 ms a round; of more there are fewer rounds.
        const int RegionRounds = Rounds * 600;
        var steps = Math.Min(projection.Steps, Months);
        for (var round = 1; round <= Math.Min(Rounds, RegionRounds / Math.Max(projection.Regions.Count, 1)); round++)
        {
            if (steps == 0 || projection.Under(new Scenario { GrowthMultiplier = 1 + ((double)round / Rounds) }) is not { Succeeded: true, Value: var changed })
            {
                return;
            }

            foreach (var path in changed.Regions.Take(1).Concat(changed.Parents.Take(1)).Append(changed.Country).Where(static path => path.IsProjected))
            {
                _ = path.Bands(0, steps);
                _ = changed.Outlook(path, new Milestone(AnyRate, changed.MonthAt(steps - 1))) is { Succeeded: true, Value: var outlook } ? outlook.MedianMonth : null;
            }
        }
    }
}
