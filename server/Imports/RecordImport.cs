using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Commands;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>Reads files and publishes them as the command <c>import</c> does, and has the new version served before it says so. One at a time.</summary>
internal sealed class RecordImport(DataSource data, RecordWatch watch, ServerSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Takes the turn, unless another import has it; <see cref="Leave"/> gives it back.</summary>
    public bool TryEnter() => _turn.Wait(0);

    /// <summary>Gives the turn back.</summary>
    public void Leave() => _turn.Release();

    /// <summary>Reads and publishes.</summary>
    /// <param name="files">The files.</param>
    /// <param name="note">What to say of the version.</param>
    /// <param name="isRehearsal">Whether everything is done but the writing.</param>
    /// <param name="cancellation">Gives up: then nothing is written.</param>
    public async Task<ImportResult> RunAsync(IReadOnlyList<NamedFile> files, string note, bool isRehearsal, CancellationToken cancellation)
    {
        var loaded = await data.Store.LoadAsync(null, cancellation);
        if (!loaded.Succeeded)
        {
            return new ImportResult(ImportOutcome.Failed, null, null, loaded.Error);
        }

        var current = loaded.Value;
        var read = await Task.Run(() => new DatasetReader(current.Facts).Read(files, null, cancellation), cancellation);
        if (read.ApplyTo(current.Facts) is not { } laid)
        {
            return new ImportResult(ImportOutcome.Refused, read.Report, current.Version);
        }

        var (facts, broken) = await Task.Run(() => Prove(Import.Complete(read, laid, settings, new PlainProgress(TextWriter.Null), cancellation)), cancellation);
        if (facts is null)
        {
            return new ImportResult(ImportOutcome.Refused, read.Report, current.Version) { Broken = broken };
        }

        if (isRehearsal)
        {
            bool isSame = await Task.Run(facts.ContentHash, cancellation) == current.Version.ContentHash;
            return new ImportResult(isSame ? ImportOutcome.Unchanged : ImportOutcome.WouldPublish, read.Report, current.Version) { Broken = broken };
        }

        // A part was laid over the current version: were that no longer the current one, another import would be undone.
        long? basedOn = read.IsWholeRecord ? null : current.Version.Number;
        var published = await Import.PublishAsync(data.Store, facts, note, basedOn, settings, new PlainProgress(TextWriter.Null), cancellation);
        if (!published.Succeeded)
        {
            return new ImportResult(ImportOutcome.Failed, read.Report, null, published.Error);
        }

        var version = published.Value.Version;
        if (published.Value.AlreadyCurrent)
        {
            return new ImportResult(ImportOutcome.Unchanged, read.Report, version) { Broken = broken };
        }

        // Whoever asks after the answer is to find what was published.
        await Task.Run(() => watch.Serve(new LoadedVersion(version, facts, current.Model)), CancellationToken.None);
        return new ImportResult(ImportOutcome.Published, read.Report, version) { Broken = broken };
    }

    /// <summary>The record, unless an identity that holds for any data is broken in it; and those that do not hold.</summary>
    private static (FactSet? Facts, IReadOnlyList<IdentityResult> Broken) Prove(FactSet facts)
    {
        var identities = IdentityTable.Of(facts);
        return (IdentityTable.AllowsPublishing(identities) ? facts : null, [.. identities.Where(static identity => !identity.Holds)]);
    }

    public void Dispose() => _turn.Dispose();
}
