using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>The seed data, published to a file and loaded again, once for all tests of a class.</summary>
public sealed class SeedRecord : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The facts as they were read from the files.</summary>
    public FactSet Facts { get; private set; } = new();

    /// <summary>The facts as they were loaded from the record.</summary>
    public FactSet Loaded { get; private set; } = new();

    public Snapshot Snapshot { get; private set; } = null!;

    public string Path => _folder.PathOf("record.db");

    public async ValueTask InitializeAsync()
    {
        Facts = new DatasetReader().Read(System.IO.Path.Combine(RepositoryTree.Root, "seed-data")).Facts.ShouldNotBeNull();
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = Path })).Value.ShouldNotBeNull();
        (await store.PublishAsync(Facts)).Succeeded.ShouldBeTrue();
        var version = (await store.LoadAsync()).Value.ShouldNotBeNull();
        (Loaded, Snapshot) = (version.Facts, version.ToSnapshot());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
