using System.Text;
using BenchmarkDotNet.Attributes;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Benchmarks.Micro;

/// <summary>Validating a document by all rules, against reading it; and the most that a hostile document can cost.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes(Texts.Dashboard);
    private readonly Schema _schema = new SchemaBuilder().Add(Texts.DashboardSchema).BuildOrThrow();
    private readonly DocumentNode _dashboard = DocumentParser.Parse(Texts.Dashboard).Document!;
    private readonly DocumentNode _hostile = DocumentParser.Parse(
        $"{{ {string.Concat(Enumerable.Repeat("provinces { nodes { code } } ", 600))} }}").Document!;

    /// <summary>What has to be paid in any case.</summary>
    [Benchmark(Baseline = true)]
    public object? Parse_the_document() => DocumentParser.Parse(_text, ParserLimits.Default).Document;

    /// <summary>All rules and limits, no errors.</summary>
    [Benchmark]
    public int Validate_the_document() => DocumentValidator.Validate(_schema, _dashboard, ValidationLimits.Default).Length;

    /// <summary>Refused after as many comparisons of fields as are allowed.</summary>
    [Benchmark]
    public int Refuse_600_times_the_same_field() => DocumentValidator.Validate(_schema, _hostile, ValidationLimits.Default).Length;
}
