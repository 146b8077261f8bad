using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Conformance;

public partial class SchemaConformanceTests
{
    private static readonly ImmutableDictionary<string, string> Intended =
        Corpus.Differences.Where(difference => difference.Rule == "schema").SelectMany(difference => difference.Documents).ToImmutableDictionary();

    [Fact]
    public void The_same_documents_describe_valid_schemas()
    {
        var wrong = Corpus.Schemas
            .Select(schema => (schema.Text, Theirs: schema.PrintedHash is null ? "invalid" : "valid", Errors: Build(schema.Text).Errors))
            .Where(verdict => Intended.GetValueOrDefault(verdict.Text, verdict.Theirs) != (verdict.Errors.IsEmpty ? "valid" : "invalid"))
            .Select(verdict => $"{verdict.Text}\n  theirs: {verdict.Theirs}\n  ours:   {string.Join(", ", verdict.Errors.Select(error => error.Message))}")
            .ToArray();
        wrong.Length.ShouldBe(0, $"{wrong.Length} documents differ:\n{string.Join('\n', wrong.Take(50))}");
    }

    [Fact]
    public void Valid_schemas_are_printed_alike()
    {
        var wrong = Corpus.Schemas
            .Select(schema => (schema.Text, schema.PrintedHash, Build(schema.Text).Schema))
            .Where(entry => entry is { PrintedHash: not null, Schema: not null })
            .Select(entry => (entry.Text, entry.PrintedHash, Printed: Sorted(SchemaPrinter.Print(entry.Schema!))))
            .Where(entry => !CustomDirectiveInUse().IsMatch(entry.Printed))
            .Where(entry => entry.PrintedHash != ConformanceTests.HashOf(entry.Printed))
            .Select(entry => $"{entry.Text}\n  ours:\n{entry.Printed}")
            .ToArray();
        wrong.Length.ShouldBe(0, $"{wrong.Length} schemas differ:\n{string.Join('\n', wrong.Take(50))}");
    }

    [Fact]
    public void Every_intended_difference_is_about_a_schema_of_the_corpus()
    {
        var verdicts = Corpus.Schemas.ToDictionary(schema => schema.Text, schema => schema.PrintedHash is null ? "invalid" : "valid");
        Intended.Where(difference => !verdicts.TryGetValue(difference.Key, out var theirs) || theirs == difference.Value).ShouldBeEmpty();
    }

    private static SchemaResult Build(string text) => new SchemaBuilder().Add(text).Build();

    // The reference implementation prints no directives but its own.
    [GeneratedRegex(@"(?<!^directive )@(?!deprecated\b|specifiedBy\b|oneOf\b)", RegexOptions.Multiline, 1000)]
    private static partial Regex CustomDirectiveInUse();

    private static string Sorted(string printed) => string.Join("\n\n", printed.Trim().Split("\n\n").Order(StringComparer.Ordinal));
}
