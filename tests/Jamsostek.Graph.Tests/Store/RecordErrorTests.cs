using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

public sealed class RecordErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public RecordErrorTests() => _path = _folder.PathOf("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_foreign_and_stays_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("region,year\n", 500));
        await File.WriteAllTextAsync(_path, text);
        (await OpenErrorAsync()).ShouldBe(new RecordError(
            RecordErrorCode.RecordForeign,
            $"{_path} is not a record of Jamsostek.Graph.",
            "Name another data folder, or move that file away: a new record is made where there is none."));
        (await File.ReadAllTextAsync(_path)).ShouldBe(text);
    }

    [Fact]
    public async Task A_database_of_another_program_is_foreign_and_stays_as_it_is()
    {
        Sqlite.Value(_path, "CREATE TABLE theirs (id)");
        var before = await File.ReadAllBytesAsync(_path);
        (await OpenErrorAsync()).Code.ShouldBe(RecordErrorCode.RecordForeign);
        (await File.ReadAllBytesAsync(_path)).ShouldBe(before);
    }

    [Fact]
    public async Task A_damaged_file_is_corrupt()
    {
        var store = await OpenAsync();
        (await store.PublishAsync(RandomFacts.Of(1, rows: 200))).Succeeded.ShouldBeTrue();
        await using (var file = File.OpenWrite(_path))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[file.Length - 4096]);
        }

        var error = (await store.LoadAsync()).Error.ShouldNotBeNull();
        error.Code.ShouldBe(RecordErrorCode.RecordCorrupt);
        error.Message.ShouldStartWith($"{_path} is damaged (");
        error.Hint.ShouldBe("Put back a copy of the data folder, or move the file away and import again.");
    }

    [Fact]
    public async Task A_record_of_a_later_release_is_left_alone()
    {
        await OpenAsync();
        Sqlite.Value(_path, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '12.0.0')");
        (await OpenErrorAsync()).ShouldBe(new RecordError(
            RecordErrorCode.RecordNewer,
            $"{_path} was written by a later release: this one does not know its change '29990101000000_Later'.",
            "Run that release or a later one."));
    }

    [Theory]
    [InlineData("/proc/record.db")]
    [InlineData("/dev/null/data/record.db")]
    public async Task A_place_where_no_file_can_be_made_is_not_writable(string path)
    {
        var error = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Error.ShouldNotBeNull();
        error.Code.ShouldBe(RecordErrorCode.RecordNotWritable);
        error.Message.ShouldStartWith($"{path} cannot be written (");
        error.Hint.ShouldBe("Name a data folder that this user may write to.");
    }

    [Fact]
    public async Task A_second_writer_is_told_that_another_is_writing()
    {
        var store = await OpenAsync();
        using var writer = Sqlite.Open(_path);
        await using var transaction = writer.BeginTransaction();
        var expected = new RecordError(RecordErrorCode.RecordBusy, $"Another import is writing to {_path}.", "Wait until it has ended and import again.");
        (await store.PublishAsync(RandomFacts.Of(1))).Error.ShouldBe(expected);
        (await store.PruneAsync(1)).Error.ShouldBe(expected);
        (await store.ListVersionsAsync()).Succeeded.ShouldBeTrue();
        (await RecordStore.OpenAsync(Options)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Facts_made_from_a_version_that_is_no_longer_current_undo_nobody_elses_import()
    {
        var store = await OpenAsync();
        (await store.PublishAsync(RandomFacts.Of(1), basedOn: 0)).Succeeded.ShouldBeTrue();
        (await store.PublishAsync(RandomFacts.Of(2), basedOn: 1)).Succeeded.ShouldBeTrue();
        (await store.PublishAsync(RandomFacts.Of(3), basedOn: 1)).Error.ShouldBe(new RecordError(
            RecordErrorCode.RecordMoved,
            "The record has moved from version 1 to version 2 meanwhile: another import ended first.",
            "Nothing was written. Import again: the facts will be laid over the new version."));
        (await store.LoadAsync()).Value.ShouldNotBeNull().Facts.ShouldEqual(RandomFacts.Of(2));
    }

    [Fact]
    public async Task A_record_that_another_is_just_making_is_busy()
    {
        await OpenAsync();
        Sqlite.Value(_path, "DELETE FROM __EFMigrationsHistory");
        using var writer = Sqlite.Open(_path);
        await using var transaction = writer.BeginTransaction();
        (await OpenErrorAsync()).Code.ShouldBe(RecordErrorCode.RecordBusy);
    }

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, RecordErrorCode.RecordNotWritable)]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, RecordErrorCode.RecordNotWritable)]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, RecordErrorCode.RecordDiskFull)]
    [InlineData(SQLitePCL.raw.SQLITE_LOCKED, RecordErrorCode.RecordBusy)]
    [InlineData(SQLitePCL.raw.SQLITE_CONSTRAINT, RecordErrorCode.RecordInconsistent)]
    [InlineData(SQLitePCL.raw.SQLITE_MISUSE, null)]
    public void Every_failure_the_caller_can_mend_has_a_code(int sqlite, RecordErrorCode? code) =>
        (RecordErrors.Explain(_path, new SqliteException("it failed", sqlite))?.Code).ShouldBe(code);

    [Fact]
    public async Task A_fact_of_an_unknown_source_is_refused_by_name()
    {
        var facts = RandomFacts.Of(1);
        var wrong = facts.MergedWith(new FactSet { Claims = [facts.Claims[3] with { SourceId = "nowhere" }] });
        await ShouldBeRefusedAsync(wrong, "Row 'key 3 'é'' of claims names 'nowhere' in source_id, which is not among the sources.");
    }

    [Fact]
    public async Task A_list_that_names_an_unknown_region_is_refused_by_name()
    {
        var facts = RandomFacts.Of(1);
        var wrong = facts.MergedWith(new FactSet { MonitoringEvents = [facts.MonitoringEvents[2] with { RegionCodes = ["99.01"] }] });
        await ShouldBeRefusedAsync(wrong, "Row 'key 2 'é'' of monitoring_events names '99.01' in region_codes, which is not among the regions.");
    }

    [Fact]
    public async Task A_key_that_occurs_twice_is_refused()
    {
        var facts = RandomFacts.Of(1, rows: 1);
        var wrong = new FactSet { Sources = [facts.Sources[0], facts.Sources[0]], Regions = facts.Regions };
        await ShouldBeRefusedAsync(wrong, "UNIQUE constraint failed: sources.data_version, sources.id");
    }

    [Fact]
    public Task Regions_that_make_no_hierarchy_are_refused() => ShouldBeRefusedAsync(new FactSet(), "The hierarchy has 0 countries instead of one.");

    private async Task ShouldBeRefusedAsync(FactSet wrong, string message)
    {
        var store = await OpenAsync();
        var error = (await store.PublishAsync(wrong)).Error.ShouldNotBeNull();
        error.Code.ShouldBe(RecordErrorCode.RecordInconsistent);
        error.Message.ShouldContain(message);
        (await store.ListVersionsAsync()).Value.ShouldNotBeNull().ShouldBeEmpty();
        Sqlite.Scalar(_path, "SELECT count(*) FROM sources").ShouldBe(0);
    }

    private async Task<RecordStore> OpenAsync() => (await RecordStore.OpenAsync(Options)).Value.ShouldNotBeNull();

    private async Task<RecordError> OpenErrorAsync() => (await RecordStore.OpenAsync(Options)).Error.ShouldNotBeNull();

    private RecordOptions Options => new() { Path = _path, BusyTimeout = TimeSpan.FromSeconds(1) };
}
