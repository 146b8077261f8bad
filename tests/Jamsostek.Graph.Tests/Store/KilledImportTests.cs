using System.Diagnostics;
using Jamsostek.Graph.Store;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>A process that is killed while it publishes leaves the version before, whole, and nothing of its own.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Rows = 600;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Every table makes three reports: the first is before any row, the eleventh in the midst of labour. A monthly table makes one before any row and one for each
    /// of its three months: the 68th is between months of coverage, the 73rd between months of agencies, and the last, the 75th, after every row.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(68)]
    [InlineData(73)]
    [InlineData(75)]
    public async Task A_kill_at_any_report_leaves_the_version_before(int report)
    {
        var path = _folder.PathOf("record.db");
        var options = new RecordOptions { Path = path };
        var before = RandomFacts.Of(1, Rows);
        (await (await RecordStore.OpenAsync(options)).Value!.PublishAsync(before)).Succeeded.ShouldBeTrue();

        await KillAtAsync(path, report);

        var store = (await RecordStore.OpenAsync(options)).Value.ShouldNotBeNull();
        var loaded = (await store.LoadAsync()).Value.ShouldNotBeNull();
        loaded.Version.Number.ShouldBe(1);
        loaded.Facts.ShouldEqual(before);
        Sqlite.Value(path, "PRAGMA integrity_check").ShouldBe("ok");
        Sqlite.Value(path, "PRAGMA foreign_key_check").ShouldBeNull();
        Sqlite.Scalar(path, "SELECT (SELECT count(*) FROM data_versions) + (SELECT count(*) FROM sources WHERE data_version <> 1) + (SELECT count(*) FROM version_panels WHERE data_version <> 1)").ShouldBe(1);
        Sqlite.Scalar(path, "SELECT (SELECT count(*) FROM coverage_rows) + (SELECT count(*) FROM agency_month_rows)").ShouldBe(2 * Rows);
        Sqlite.Scalar(path, "SELECT (SELECT count(*) FROM coverage WHERE data_version = 1) + (SELECT count(*) FROM agency_months WHERE data_version = 1)").ShouldBe(2 * Rows);
        (await store.PublishAsync(RandomFacts.Of(2, Rows))).Value.ShouldNotBeNull().Version.Number.ShouldBe(2);
    }

    private static async Task KillAtAsync(string path, int report)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(KilledImportTests).Assembly.Location, PublishingProcess.Verb, path, "2", $"{Rows}", $"{report}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        (await process.StandardOutput.ReadLineAsync()).ShouldBe(PublishingProcess.Stopped);
        process.Kill();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldNotBe(0);
    }
}
