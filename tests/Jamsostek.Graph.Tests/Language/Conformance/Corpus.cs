using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Conformance;

/// <summary>The recorded documents and the schemas that they are meant for.</summary>
internal static class Corpus
{
    private static readonly Lazy<ImmutableArray<(CorpusDocument Document, ParseResult Result)>> Parsed = new(() => [.. Read<CorpusDocument>("corpus.jsonl").Select(document => (document, Parse(document)))]);

    /// <summary>All documents, in the order of the file, and what our parser makes of them.</summary>
    public static ImmutableArray<(CorpusDocument Document, ParseResult Result)> Documents => Parsed.Value;

    /// <summary>All type system documents, in the order of the file.</summary>
    public static ImmutableArray<CorpusSchema> Schemas { get; } = [.. Read<CorpusSchema>("schemas.jsonl")];

    /// <summary>Where we do not follow graphql-js.</summary>
    public static ImmutableArray<IntendedDifference> Differences { get; } =
        [.. JsonSerializer.Deserialize<IntendedDifference[]>(File.ReadAllText(PathOf("differences.json")), JsonSerializerOptions.Web)!];

    /// <summary>The schema of most documents.</summary>
    public static Schema Schema { get; } = Build("schema.graphql");

    /// <summary>The schema that has neither mutations nor subscriptions.</summary>
    public static Schema QueryOnly { get; } = Build("query-only.graphql");

    private static IEnumerable<T> Read<T>(string file) => File.ReadLines(PathOf(file)).Select(line => JsonSerializer.Deserialize<T>(line)!);

    private static ParseResult Parse(CorpusDocument document) => DocumentParser.Parse(document.Text);

    private static Schema Build(string file) => new SchemaBuilder().Add(File.ReadAllText(PathOf(file))).BuildOrThrow();

    private static string PathOf(string file) =>
        Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Language", "Conformance", file);
}
