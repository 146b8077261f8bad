using BenchmarkDotNet.Attributes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Jamsostek.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Benchmarks.Micro;

/// <summary>Publishing the seed data, loading it again, and making its snapshot; the floor is a plain SELECT * of the same rows through the ADO.NET reader.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jamsostek-graph-");
    private FactSet _facts = new();
    private Snapshot _snapshot = null!;
    private RecordStore _store = null!;
    private string[] _tables = [];
    private int _published;

    private string Path => System.IO.Path.Combine(_folder.FullName, "record.db");

    /// <summary>The in-process runner does not await what a setup returns.</summary>
    [GlobalSetup]
    public void SetUp() => SetUpAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void CleanUp() => _folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public long Floor_SelectStar()
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        var rows = 0L;
        foreach (var table in _tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" WHERE data_version = 1";
            using var reader = command.ExecuteReader();
            var values = new object[reader.FieldCount];
            while (reader.Read())
            {
                rows += reader.GetValues(values);
            }
        }

        return rows;
    }

    [Benchmark]
    public async Task<FactSet> Load() => (await _store.LoadAsync(1)).Value!.Facts;

    [Benchmark]
    public async Task<Snapshot> LoadAndMakeSnapshot() => (await _store.LoadAsync(1)).Value!.ToSnapshot();

    [Benchmark]
    public async Task Publish()
    {
        await _store.PublishAsync(_facts.MergedWith(new FactSet { Claims = [_facts.Claims[0] with { Note = $"{++_published}" }] }));
        await _store.PruneAsync(2);
        await _store.PublishAsync(_facts);
    }

    [Benchmark]
    public long SumOfOneLevel()
    {
        var sum = 0L;
        foreach (var value in _snapshot.Labour.Level(2025, RegionLevel.Kabupaten).Values(LabourMeasure.Employed))
        {
            sum += value;
        }

        return sum;
    }

    private async Task SetUpAsync()
    {
        _facts = new DatasetReader().Read(System.IO.Path.Combine(AppContext.BaseDirectory, "seed-data")).Facts!;
        _store = (await RecordStore.OpenAsync(new RecordOptions { Path = Path })).Value!;
        await _store.PublishAsync(_facts);
        _snapshot = (await _store.LoadAsync(1)).Value!.ToSnapshot();
        _tables = Tables();
    }

    private string[] Tables()
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%data_version%ordinal%'";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return [.. tables];
    }
}
