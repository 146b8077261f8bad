using Jamsostek.Graph.Analytics.Snapshots;

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
        }
    }
}
