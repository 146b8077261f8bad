using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Jamsostek.Graph.Language.Parsing;

namespace Jamsostek.Graph.Benchmarks.Micro;

/// <summary>Reading a document, against <see cref="Utf8JsonReader"/> reading a JSON text of the same length (the floor).</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly byte[] _document = Encoding.UTF8.GetBytes(Texts.Dashboard);
    private readonly byte[] _json = Texts.JsonOfLength(Encoding.UTF8.GetByteCount(Texts.Dashboard));
    private readonly ParserLimits _limits = new();

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public int Utf8JsonReader_of_the_same_length()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Ours: a whole syntax tree.</summary>
    [Benchmark]
    public object? Parse_the_document() => DocumentParser.Parse(_document, _limits).Document;
}
