using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Conformance;

/// <summary>The recorded documents and the schemas that they are meant for.</summary>
internal static class Corpus
{
    private static readonly Lazy<ImmutableArray<(CorpusDocument Document, ParseResult Result)>> Parsed = new(() => [.. Read().Select(document => (document, Parse(document)))]);

    /// <summary>All documents, in the order of the file, and what our parser makes of them.</summary>
    public static ImmutableArray<(CorpusDocument Document, ParseResult Result)> Documents => Parsed.Value;

    /// <summary>Where we do not follow graphql-js.</summary>
    public static ImmutableArray<IntendedDifference> Differences { get; } =
        [.. JsonSerializer.Deserialize<IntendedDifference[]>(File.ReadAllText(PathOf("differences.json")), JsonSerializerOptions.Web)!];

    /// <summary>The schema of most documents.</summary>
    public static Schema Schema { get; } = Build("schema.graphql");

    /// <summary>The schema that has neither mutations nor subscriptions.</summary>
    public static Schema QueryOnly { get; } = Build("query-only.graphql");

    private static IEnumerable<CorpusDocument> Read() =>
        File.ReadLines(PathOf("corpus.jsonl")).Select(line => JsonSerializer.Deserialize<CorpusDocument>(line)!);

    private static ParseResult Parse(CorpusDocument document) => DocumentParser.Parse(document.Text);

    private static Schema Build(string file)
    {
        var builder = new SchemaBuilder();
        builder.Add(File.ReadAllText(PathOf(file)));
        return builder.BuildOrThrow();
    }

    private static string PathOf(string file) =>
        Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Language", "Conformance", file);
}
