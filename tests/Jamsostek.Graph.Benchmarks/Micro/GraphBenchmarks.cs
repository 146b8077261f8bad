using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Benchmarks.Floor;
using Jamsostek.Graph.Benchmarks.Load;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Benchmarks.Micro;

/// <summary>Validating and executing over our schema in process, against a hand-written writer of the same answer (the floor).</summary>
[MemoryDiagnoser]
public class GraphBenchmarks
{
    private readonly Schema _schema = GraphSchema.Build();
    private readonly DocumentNode _document = DocumentParser.Parse(Texts.Dashboard).Document!;
    private readonly ValidationLimits _limits = new();
    private readonly byte[] _provinces = Encoding.UTF8.GetBytes(LoadCases.All.Single(static load => load.Name == "provinces").Document);
    private readonly JsonElement _variables = JsonDocument.Parse("""{"year":2024}""").RootElement;
    private readonly FloorAnswers _floor = new(FloorData.Read());
    private readonly System.Buffers.ArrayBufferWriter<byte> _output = new(16384);
    private readonly GraphQLEngine _engine;
    private readonly SnapshotHolder _holder = new(1);

    /// <summary>Publishes the seed data.</summary>
    public GraphBenchmarks()
    {
        _engine = new GraphQLEngine(_schema, new EngineOptions(), TimeProvider.System);
        var read = new DatasetReader().Read(Path.Combine(AppContext.BaseDirectory, "seed-data"));
        _holder.Publish(SnapshotBuilder.Build(new DataVersion(1, "", DateTimeOffset.UnixEpoch, null, []), read.Facts!));
    }

    /// <summary>The floor of the execution.</summary>
    [Benchmark(Baseline = true)]
    public int Hand_written_provinces()
    {
        _output.Clear();
        _floor.Provinces(_output, 2024);
        return _output.WrittenCount;
    }

    /// <summary>The whole way in process: document from the cache, variables coerced, priced, executed.</summary>
    [Benchmark]
    public async Task<long> Execute_provinces()
    {
        var request = new GraphQLRequest { Document = _provinces, Variables = _variables, State = new RequestScope(_holder, _holder.Current!) };
        using var response = await _engine.ExecuteAsync(request, CancellationToken.None);
        return response.Body.Length;
    }

    /// <summary>Validation of the dashboard's document, which the engine does once for each document.</summary>
    [Benchmark]
    public int Validate_the_dashboard() => DocumentValidator.Validate(_schema, _document, _limits).Length;

    /// <summary>Building the schema, which the server does once.</summary>
    [Benchmark]
    public Schema Build_the_schema() => GraphSchema.Build();
}
