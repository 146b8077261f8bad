using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>The record in the data directory, and the seed data it begins with.</summary>
internal static class DataRecord
{
    private const string FileName = "jamsostek.db";

    /// <summary>The path of the record's file.</summary>
    public static string PathOf(ServerSettings settings) => Path.GetFullPath(Path.Combine(settings.Get(SettingCatalogue.DataDirectory), FileName));

    /// <summary>Whether there is a record already.</summary>
    public static bool Exists(ServerSettings settings) => File.Exists(PathOf(settings));

    /// <summary>Opens the record, making it when it is not there.</summary>
    public static Task<RecordResult<RecordStore>> OpenAsync(ServerSettings settings, TimeProvider clock, CancellationToken cancellation)
        => RecordStore.OpenAsync(new RecordOptions { Path = PathOf(settings), Clock = clock }, cancellation);

    /// <summary>Whether an error only says that nothing was published yet.</summary>
    public static bool IsEmpty(RecordError error) => error.Code == RecordErrorCode.RecordVersionUnknown;

    /// <summary>The seed data: the package that was set, or the one that comes with the program.</summary>
    public static string SeedPath(ServerSettings settings)
        => settings.Get(SettingCatalogue.SeedDirectory) is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "seed-data");
}
