using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>What came of saving.</summary>
/// <param name="Entry">The version that is there now; null with a problem.</param>
/// <param name="IsNew">Whether it was made, or is the one that was there.</param>
/// <param name="Problem">Why nothing was saved.</param>
internal readonly record struct SavedResult(SavedEntry? Entry, bool IsNew, Problem? Problem)
{
    public static SavedResult Refuse(Problem problem) => new(null, IsNew: false, problem);
}
