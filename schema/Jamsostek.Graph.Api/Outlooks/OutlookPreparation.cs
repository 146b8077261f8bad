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

    /// <summary>Whether a snapshot has a model that this program reads; opens it.</summary>
    /// <param name="snapshot">The data version.</param>
    /// <returns>False where none was trained, or where it was kept in another form.</returns>
    public static bool HasModel(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return OutlookBook.Of(snapshot) is not null;
    }

    /// <summary>Answers under a scenario that nobody asked for: the runtime compiles the way to an answer when it is gone for the first time, which would take the first caller twice as long.</summary>
    private static void Rehearse(Projection projection)
    {
        const double AnyFactor = 2;
        const double AnyRate = 0.5;
        const int AnyStep = 11;
        if (projection.Steps <= AnyStep || projection.Under(new Scenario { GrowthMultiplier = AnyFactor }) is not { Succeeded: true, Value: var changed })
        {
            return;
        }

        foreach (var path in changed.Regions.Take(1).Concat(changed.Parents.Take(1)).Append(changed.Country).Where(static path => path.IsProjected))
        {
            _ = path.Bands(0, AnyStep + 1);
            _ = changed.Outlook(path, new Milestone(AnyRate, changed.MonthAt(AnyStep))) is { Succeeded: true, Value: var outlook } ? outlook.MedianMonth : null;
        }
    }
}
