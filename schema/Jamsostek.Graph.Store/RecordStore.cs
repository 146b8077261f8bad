using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Rows;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Store;

/// <summary>
/// The record: every published version of every fact, in one SQLite file. Versions are published whole or not at all, by one writer at a time; a process that is
/// killed leaves the version before. Readers never wait for the writer. Safe to use from several threads and several processes.
/// </summary>
public sealed class RecordStore
{
    private readonly RecordOptions _options;

    private RecordStore(RecordOptions options) => _options = options;

    /// <summary>Opens a record, making it where there is none and bringing an older one to the newest schema.</summary>
    /// <param name="options">Where it lies.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The record, or why it cannot be opened: foreign, corrupt, newer, not writable, busy.</returns>
    public static Task<RecordResult<RecordStore>> OpenAsync(RecordOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return RecordErrors.CatchAsync<RecordStore>(options.Path, async () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Path))!);
            await using var connection = await RecordConnection.OpenAsync(options, cancellationToken);
            return await SchemaUpgrade.RunAsync(connection, options.Path, cancellationToken) is { } error
                ? RecordResult<RecordStore>.Of(error)
                : RecordResult<RecordStore>.Of(new RecordStore(options));
        });
    }

    /// <summary>Publishes a new version in one transaction, unless the current one holds the same facts.</summary>
    /// <param name="facts">All facts of the version.</param>
    /// <param name="note">What to say of it.</param>
    /// <param name="progress">Is told table by table, and within large ones.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    /// <returns>The version that is now current, or why there is none: inconsistent, busy, disk full, not writable, corrupt.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public Task<RecordResult<PublishResult>> PublishAsync(
        FactSet facts, string? note = null, IProgress<PublishProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return WithConnectionAsync(connection => new Publication(connection, _options, progress).RunAsync(facts, note, cancellationToken), cancellationToken);
    }

    /// <summary>Reads a version.</summary>
    /// <param name="version">Its number; null for the current one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The version with its facts, or why there is none: unknown version, corrupt.</returns>
    public Task<RecordResult<LoadedVersion>> LoadAsync(long? version = null, CancellationToken cancellationToken = default) =>
        WithConnectionAsync(
            async connection =>
            {
                // One read transaction: what another process publishes or prunes meanwhile is not seen.
                await using var reading = await connection.BeginReadAsync(cancellationToken);
                var found = version is { } number
                    ? await VersionTable.FindAsync(connection.Context, number, cancellationToken)
                    : await VersionTable.CurrentAsync(connection.Context, cancellationToken);
                if (found is not null)
                {
                    return RecordResult<LoadedVersion>.Of(new LoadedVersion(found, FactTables.Read(connection.Sqlite, found.Number)));
                }

                var kept = await VersionTable.AllAsync(connection.Context, cancellationToken);
                return RecordResult<LoadedVersion>.Of(version is { } missing
                    ? RecordErrors.VersionUnknown(missing, kept is [var oldest, ..] ? oldest.Number : null, kept is [.., var newest] ? newest.Number : null)
                    : RecordErrors.Empty(_options.Path));
            },
            cancellationToken);

    /// <summary>Lists the versions that are kept. Cheap enough to ask every second whether there is a new one.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The versions, oldest first, none in an empty record; or why they cannot be read: corrupt.</returns>
    public Task<RecordResult<IReadOnlyList<DataVersion>>> ListVersionsAsync(CancellationToken cancellationToken = default) =>
        WithConnectionAsync(
            async connection => RecordResult<IReadOnlyList<DataVersion>>.Of(await VersionTable.AllAsync(connection.Context, cancellationToken)),
            cancellationToken);

    /// <summary>Removes all but the newest versions.</summary>
    /// <param name="keep">How many to keep, at least 1.</param>
    /// <param name="cancellationToken">Gives up; then nothing is removed.</param>
    /// <returns>What was removed, or why nothing was: busy, not writable, corrupt.</returns>
    public Task<RecordResult<PruneResult>> PruneAsync(int keep, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        return WithConnectionAsync(connection => Pruning.RunAsync(connection, keep, cancellationToken), cancellationToken);
    }

    private Task<RecordResult<T>> WithConnectionAsync<T>(Func<RecordConnection, Task<RecordResult<T>>> operation, CancellationToken cancellationToken)
        where T : class =>
        RecordErrors.CatchAsync<T>(_options.Path, async () =>
        {
            await using var connection = await RecordConnection.OpenAsync(_options, cancellationToken);
            return await operation(connection);
        });
}
