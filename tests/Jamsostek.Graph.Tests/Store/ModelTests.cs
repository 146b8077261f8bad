using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>Trained models beside their data versions.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_comes_back_as_it_was_kept_with_its_version_and_with_later_ones()
    {
        var store = await OpenAsync();
        (await store.ModelHashAsync(1)).Value.ShouldBe("");
        (await store.KeepModelAsync(Model(1, "aa"), Months)).Succeeded.ShouldBeTrue();

        var kept = (await store.LoadAsync()).Value!.Model.ShouldNotBeNull();
        (kept.DataVersion, kept.Hash, kept.TrainedTo, kept.TrainedAt, kept.Backtest.Length).ShouldBe((1, "aa", new Month(2024, 3), DateTimeOffset.UnixEpoch, 0));
        kept.Artifact.ToArray().ShouldBe([1, 2, 3]);
        kept.Outlooks.ShouldBe(Model(1, "aa").Outlooks);

        // A later version has the model of the one before until it has its own.
        (await store.PublishAsync(Facts with { Sources = [Source("A-1"), Source("B-1")] })).Succeeded.ShouldBeTrue();
        ((await store.LoadAsync()).Value!.Model!.DataVersion, (await store.ModelHashAsync(2)).Value).ShouldBe((1, "aa"));
        (await store.KeepModelAsync(Model(2, "bb"), Months)).Succeeded.ShouldBeTrue();
        ((await store.LoadAsync()).Value!.Model!.Hash, (await store.LoadAsync(1)).Value!.Model!.Hash).ShouldBe(("bb", "aa"));
    }

    [Fact]
    public async Task A_model_takes_the_place_of_the_one_before_whole()
    {
        var store = await OpenAsync();
        await store.KeepModelAsync(Model(1, "aa"), Months);
        await store.KeepModelAsync(Model(1, "bb") with { Outlooks = [] }, []);

        (Sqlite.Scalar(Path, "SELECT count(*) FROM models"), Sqlite.Scalar(Path, "SELECT count(*) FROM outlooks"), Sqlite.Scalar(Path, "SELECT count(*) FROM projections")).ShouldBe((1, 0, 0));
        Sqlite.Value(Path, "SELECT hash FROM models").ShouldBe("bb");
    }

    [Fact]
    public async Task A_model_of_a_version_that_is_not_there_is_refused_and_nothing_is_written()
    {
        var store = await OpenAsync();
        (await store.KeepModelAsync(Model(7, "aa"), Months)).Error!.Code.ShouldBe(RecordErrorCode.RecordVersionUnknown);
        Sqlite.Scalar(Path, "SELECT count(*) FROM outlooks").ShouldBe(0);
    }

    [Fact]
    public async Task Pruning_a_version_takes_its_model_with_it()
    {
        var store = await OpenAsync();
        await store.KeepModelAsync(Model(1, "aa"), Months);
        await store.PublishAsync(Facts with { Sources = [Source("A-1"), Source("B-1")] });
        (await store.PruneAsync(1)).Succeeded.ShouldBeTrue();
        (Sqlite.Scalar(Path, "SELECT count(*) FROM models"), Sqlite.Scalar(Path, "SELECT count(*) FROM projections")).ShouldBe((0, 0));
        Sqlite.Value(Path, "PRAGMA foreign_key_check").ShouldBeNull();
    }

    private static readonly FactSet Facts = new() { Sources = [Source("A-1")], Regions = CubeWorld.Regions, Targets = [.. RandomOutlooks.Targets] };

    private static readonly IReadOnlyList<ProjectedMonth> Months = [new ProjectedMonth { RegionCode = "11", Month = new Month(2024, 4), EligibleWorkers = 10.5, Q025 = 0.1, Q10 = 0.2, Q50 = 0.3, Q90 = 0.4, Q975 = 0.5 }];

    private static SourceFact Source(string id) => new() { Id = id, Kind = SourceKind.Dataset, Title = id, Trust = TrustGrade.A };

    private string Path => _folder.PathOf("record.db");

    private static TrainedModel Model(long version, string hash)
    {
        var random = RandomOutlooks.Of(CubeWorld.Regions, new Random(1));
        return random with { DataVersion = version, Hash = hash, Artifact = new byte[] { 1, 2, 3 }, Outlooks = [.. random.Outlooks.Where(static fact => fact.TargetId != "gone" && fact.RegionCode != "99.99")] };
    }

    private async Task<RecordStore> OpenAsync()
    {
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = Path })).Value.ShouldNotBeNull();
        (await store.PublishAsync(Facts)).Succeeded.ShouldBeTrue();
        return store;
    }
}
