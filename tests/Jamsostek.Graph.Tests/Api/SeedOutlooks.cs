using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Outlooks;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>The projection model of the seed data, trained once for all tests that ask about the future.</summary>
internal static class SeedOutlooks
{
    private static readonly Lazy<TrainingResult> Run = new(static () =>
        OutlookTraining.Train(SeedRecord.Snapshot, SeedRecord.Facts, evaluates: false, TimeProvider.System) is { Succeeded: true, Value: var trained } ? trained : throw new InvalidOperationException("The seed data cannot be projected."));

    private static readonly Lazy<Snapshot> Built = new(static () => SnapshotBuilder.Build(SeedRecord.Snapshot.Version, SeedRecord.Facts, Trained.Model));

    private static readonly Lazy<GraphRunner> Asked = new(static () => GraphRunner.Over(Snapshot));

    /// <summary>What came of training.</summary>
    public static TrainingResult Trained => Run.Value;

    /// <summary>The seed data with their model.</summary>
    public static Snapshot Snapshot => Built.Value;

    /// <summary>Asks the schema over them.</summary>
    public static GraphRunner Runner => Asked.Value;
}
