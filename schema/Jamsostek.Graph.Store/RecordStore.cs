using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Semantics.Outlooks;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Models;
using Jamsostek.Graph.Store.Panels;
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
    private readonly PanelCache _panels = new();

    private RecordStore(RecordOptions options) => _options = options;

    /// <summary>Opens a record, making it where there is none and bringing an older one to the newest schema.</summary>
    /// <param name="options">Where it lies.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The record, or why it cannot be opened: foreign, corrupt, newer, not writable, busy.</returns>
    public static Task<RecordResult<RecordStore>> OpenAsync(RecordOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(
            () => RecordErrors.Catch<RecordStore>(options.Path, () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Path))!);
                using var connection = new RecordConnection(options);
                return SchemaUpgrade.Run(connection, options.Path) is { } error
                    ? RecordResult<RecordStore>.Of(error)
                    : RecordResult<RecordStore>.Of(new RecordStore(options));
            }),
            cancellationToken);
    }

    /// <summary>Publishes a new version in one transaction, unless the current one holds the same facts.</summary>
    /// <param name="facts">All facts of the version.</param>
    /// <param name="note">What to say of it.</param>
    /// <param name="progress">Is told table by table, and within large ones.</param>
    /// <param name="basedOn">Number of the version that the facts were made from, 0 for an empty record: when another is current by now, nothing is written and its facts are not lost.
    /// Null when the facts replace whatever is there.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    /// <returns>The version that is now current, or why there is none: inconsistent, moved, busy, disk full, not writable, corrupt.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public Task<RecordResult<PublishResult>> PublishAsync(
        FactSet facts, string? note = null, IProgress<PublishProgress>? progress = null, long? basedOn = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return WithConnectionAsync(connection => new Publication(connection, _options, _panels, progress).Run(facts, note, basedOn, cancellationToken), cancellationToken);
    }

    /// <summary>Reads a version, on two threads. Monthly tables that a version loaded before holds too, and that are still in use, are shared with it.</summary>
    /// <param name="version">Its number; null for the current one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The version with its facts, or why there is none: unknown version, corrupt.</returns>
    public Task<RecordResult<LoadedVersion>> LoadAsync(long? version = null, CancellationToken cancellationToken = default) =>
        WithConnectionAsync(connection => Load(connection, version), cancellationToken);

    /// <summary>Lists the versions that are kept. Cheap enough to ask every second whether there is a new one.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The versions, oldest first, none in an empty record; or why they cannot be read: corrupt.</returns>
    public Task<RecordResult<IReadOnlyList<DataVersion>>> ListVersionsAsync(CancellationToken cancellationToken = default) =>
        WithConnectionAsync(static connection => RecordResult<IReadOnlyList<DataVersion>>.Of(VersionTable.All(connection)), cancellationToken);

    /// <summary>The hash of the model that belongs to a version: trained on it, or the newest that was trained before. Cheap enough to ask every second.</summary>
    /// <param name="version">Number of the version.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The hash, empty where there is no model; or why it cannot be read: corrupt.</returns>
    public Task<RecordResult<string>> ModelHashAsync(long version, CancellationToken cancellationToken = default) =>
        WithConnectionAsync(connection => RecordResult<string>.Of(ModelTable.NewestHash(connection, version) ?? ""), cancellationToken);

    /// <summary>Keeps a trained model and what it says beside its version, in place of the one before, in one transaction.</summary>
    /// <param name="model">The model.</param>
    /// <param name="projections">What it says month by month.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    /// <returns>The model, or why it was not kept: its version is gone, busy, disk full, not writable, corrupt.</returns>
    public Task<RecordResult<TrainedModel>> KeepModelAsync(TrainedModel model, IReadOnlyList<ProjectedMonth> projections, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(projections);
        return WithConnectionAsync(connection => KeepModel(connection, model, projections), cancellationToken);
    }

    /// <summary>Removes all but the newest versions.</summary>
    /// <param name="keep">How many to keep, at least 1.</param>
    /// <param name="cancellationToken">Gives up; then nothing is removed.</param>
    /// <returns>What was removed, or why nothing was: busy, not writable, corrupt.</returns>
    public Task<RecordResult<PruneResult>> PruneAsync(int keep, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        return WithConnectionAsync(connection => Pruning.Run(connection, keep), cancellationToken);
    }

    private RecordResult<LoadedVersion> Load(RecordConnection connection, long? version)
    {
        // One read transaction: what another process publishes or prunes meanwhile is not seen.
        using var reading = connection.BeginRead();
        var found = version is { } number ? VersionTable.Find(connection, number) : VersionTable.Current(connection);
        if (found is not null && ReadFacts(connection, found.Number) is { } facts)
        {
            return RecordResult<LoadedVersion>.Of(new LoadedVersion(found, facts, ModelTable.Newest(connection, found.Number)));
        }

        var kept = VersionTable.All(connection);
        return RecordResult<LoadedVersion>.Of(version is { } missing && kept is [var oldest, ..] && kept is [.., var newest]
            ? RecordErrors.VersionUnknown(missing, oldest.Number, newest.Number)
            : RecordErrors.Empty(_options.Path));
    }

    private RecordResult<TrainedModel> KeepModel(RecordConnection connection, TrainedModel model, IReadOnlyList<ProjectedMonth> projections)
    {
        using var transaction = connection.BeginWrite();
        if (VersionTable.Find(connection, model.DataVersion) is null)
        {
            var kept = VersionTable.All(connection);
            return RecordResult<TrainedModel>.Of(kept is [var oldest, ..] && kept is [.., var newest]
                ? RecordErrors.VersionUnknown(model.DataVersion, oldest.Number, newest.Number)
                : RecordErrors.Empty(_options.Path));
        }

        ModelTable.Replace(connection, model, projections);
        transaction.Commit();
        return RecordResult<TrainedModel>.Of(model);
    }

    private FactSet? ReadFacts(RecordConnection connection, long version)
    {
        var reading = Task.Run(() => ReadAgencyMonths(version, connection.Texts));
        var facts = FactTables.Read(connection, version, _panels);
        return reading.GetAwaiter().GetResult() is { } months ? facts with { AgencyMonths = months } : null;
    }

    /// <summary>Reads the largest table on a connection of its own. A version that this one sees is there with all its panels; null when it was pruned since the other looked.</summary>
    private AgencyMonthColumns? ReadAgencyMonths(long version, TextPool texts)
    {
        using var connection = new RecordConnection(_options, texts);
        using var reading = connection.BeginRead();
        return VersionTable.Find(connection, version) is null ? null : _panels.Read(connection, version, PanelSchema.AgencyMonths, AgencyMonthPanelReader.Read);
    }

    /// <summary>SQLite reads and writes synchronously: the work goes to a thread of the pool, and no caller is held up.</summary>
    private Task<RecordResult<T>> WithConnectionAsync<T>(Func<RecordConnection, RecordResult<T>> operation, CancellationToken cancellationToken)
        where T : class =>
        Task.Run(
            () => RecordErrors.Catch<T>(_options.Path, () =>
            {
                using var connection = new RecordConnection(_options);
                return operation(connection);
            }),
            cancellationToken);
}
