using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Versions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

public sealed class RecordStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_published_is_loaded_again_every_table_and_every_field() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var facts = RandomFacts.Of(seed);
            var loaded = Task.Run(async () =>
            {
                var store = await OpenAsync($"{seed}.db");
                await PublishAsync(store, facts);
                return (await store.LoadAsync()).Value.ShouldNotBeNull();
            }).GetAwaiter().GetResult();
            loaded.Facts.ShouldEqual(facts);
            loaded.Version.ContentHash.ShouldBe(facts.ContentHash());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public async Task Versions_are_numbered_dated_and_counted()
    {
        var store = await OpenAsync("record.db");
        var facts = RandomFacts.Of(1, rows: 3);
        var version = (await store.PublishAsync(facts, "first")).Value.ShouldNotBeNull().Version;
        version.Number.ShouldBe(1);
        version.Note.ShouldBe("first");
        version.PublishedAt.ShouldBe(FixedClock.Instant);
        version.Rows.ShouldBe(facts.Count);
        version.Counts.Count.ShouldBe(24);
        (await store.ListVersionsAsync()).Value.ShouldNotBeNull().ShouldBe([version]);
    }

    [Fact]
    public async Task The_same_facts_twice_are_one_version_in_whatever_order_their_rows_come()
    {
        var store = await OpenAsync("record.db");
        var facts = RandomFacts.Of(1);
        var first = await PublishAsync(store, facts);
        var again = (await store.PublishAsync(new FactSet { Sources = [.. facts.Sources.Reverse()] }.MergedWith(facts))).Value.ShouldNotBeNull();
        again.AlreadyCurrent.ShouldBeTrue();
        again.Version.ShouldBe(first.Version);
        (await store.ListVersionsAsync()).Value.ShouldNotBeNull().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Facts_of_an_earlier_version_make_a_new_one()
    {
        var store = await OpenAsync("record.db");
        await PublishAsync(store, RandomFacts.Of(1));
        await PublishAsync(store, RandomFacts.Of(2));
        (await PublishAsync(store, RandomFacts.Of(1))).Version.Number.ShouldBe(3);
    }

    [Fact]
    public async Task Earlier_versions_stay_as_they_were()
    {
        var store = await OpenAsync("record.db");
        await PublishAsync(store, RandomFacts.Of(1));
        await PublishAsync(store, RandomFacts.Of(2));
        (await store.LoadAsync(1)).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(1));
        (await store.LoadAsync(2)).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(2));
        (await store.LoadAsync()).Value.ShouldNotBeNull().Version.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Pruning_removes_all_but_the_newest_and_never_uses_a_number_again()
    {
        var store = await OpenAsync("record.db");
        for (var seed = 1; seed <= 4; seed++)
        {
            await PublishAsync(store, RandomFacts.Of(seed));
        }

        (await store.PruneAsync(2)).Value.ShouldNotBeNull().Removed.ShouldBe([1, 2]);
        (await store.PruneAsync(2)).Value.ShouldNotBeNull().Removed.ShouldBeEmpty();
        (await store.ListVersionsAsync()).Value.ShouldNotBeNull().Select(static version => version.Number).ShouldBe([3, 4]);
        (await store.LoadAsync(3)).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(3));
        (await PublishAsync(store, RandomFacts.Of(5))).Version.Number.ShouldBe(5);
        Sqlite.Scalar(_folder.PathOf("record.db"), "SELECT count(*) FROM labour WHERE data_version < 3").ShouldBe(0);
    }

    [Fact]
    public async Task A_version_that_is_not_kept_is_an_error_that_names_those_that_are()
    {
        var store = await OpenAsync("record.db");
        var none = (await store.LoadAsync()).Error.ShouldNotBeNull();
        none.Code.ShouldBe(RecordErrorCode.RecordVersionUnknown);
        none.Message.ShouldBe($"{_folder.PathOf("record.db")} holds no version yet.");
        await PublishAsync(store, RandomFacts.Of(1));
        await PublishAsync(store, RandomFacts.Of(2));
        (await store.LoadAsync(7)).Error.ShouldBe(new RecordError(RecordErrorCode.RecordVersionUnknown, "Version 7 is not kept.", "Versions 1 to 2 are kept."));
    }

    [Fact]
    public async Task Progress_names_every_table_and_ends_with_all_rows()
    {
        var store = await OpenAsync("record.db");
        var reports = new ReportList();
        var facts = RandomFacts.Of(1, rows: 1200);
        (await store.PublishAsync(facts, progress: reports)).Succeeded.ShouldBeTrue();
        reports.Select(static report => report.Table).Distinct().Count().ShouldBe(25);
        reports.Select(static report => report.Rows).ShouldBeInOrder();
        reports.Count(static report => report.Table == "labour").ShouldBe(4);
        reports[^1].ShouldBe(new PublishProgress(Table: null, facts.Count, facts.Count));
    }

    [Fact]
    public async Task Giving_up_leaves_nothing_behind()
    {
        var store = await OpenAsync("record.db");
        await PublishAsync(store, RandomFacts.Of(1));
        using var source = new CancellationTokenSource();
        var reports = new ReportList { OnReport = report => { if (report.Table == "targets") { source.Cancel(); } } };
        await Should.ThrowAsync<OperationCanceledException>(() => store.PublishAsync(RandomFacts.Of(2), progress: reports, cancellationToken: source.Token));
        (await store.LoadAsync()).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(1));
        Sqlite.Scalar(_folder.PathOf("record.db"), "SELECT count(*) FROM sources WHERE data_version = 2").ShouldBe(0);
    }

    [Fact]
    public async Task Readers_see_whole_versions_while_another_is_written()
    {
        var store = await OpenAsync("record.db");
        await PublishAsync(store, RandomFacts.Of(1));
        LoadedVersion? seen = null;
        var reports = new ReportList { OnReport = report => seen = report.Table is null ? store.LoadAsync().GetAwaiter().GetResult().Value : seen };
        (await store.PublishAsync(RandomFacts.Of(2), progress: reports)).Succeeded.ShouldBeTrue();
        seen.ShouldNotBeNull().Version.Number.ShouldBe(1);
        seen.Facts.ShouldEqual(RandomFacts.Of(1));
    }

    [Fact]
    public async Task A_loaded_version_makes_a_snapshot()
    {
        var store = await OpenAsync("record.db");
        await PublishAsync(store, Analytics.SmallRecord.Facts(labour: [Analytics.SmallRecord.Labour("11.01", 5)]));
        var snapshot = (await store.LoadAsync()).Value.ShouldNotBeNull().ToSnapshot();
        snapshot.Version.Number.ShouldBe(1);
        snapshot.Labour.Level(2025, RegionLevel.Country).Value(LabourMeasure.Employed, 0).ShouldBe(5);
    }

    private static async Task<PublishResult> PublishAsync(RecordStore store, FactSet facts) => (await store.PublishAsync(facts)).Value.ShouldNotBeNull();

    private async Task<RecordStore> OpenAsync(string file) =>
        (await RecordStore.OpenAsync(new RecordOptions { Path = _folder.PathOf(file), Clock = new FixedClock() })).Value.ShouldNotBeNull();
}
