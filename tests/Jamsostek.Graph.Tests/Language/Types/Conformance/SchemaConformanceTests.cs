using System.Text.Json;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types.Conformance;

public sealed class SchemaConformanceTests
{
    /// <summary>Where the specification asks for more than the reference implementation does: see README.md.</summary>
    private static readonly string[] s_stricter =
    [
        "The value of \"@",
        "The definition of \"@",
        "The type \"ID\" is built in and cannot be defined again.",
    ];

    [Fact]
    public void Schemas_are_valid_exactly_where_the_reference_implementation_finds_them_valid()
    {
        var differences = new List<string>();
        var (valid, invalid) = (0, 0);
        foreach (var line in Corpus())
        {
            var entry = JsonElement.Parse(line);
            var sdl = entry.GetProperty("sdl").GetString()!;
            var isValid = entry.GetProperty("valid").GetBoolean();
            (valid, invalid) = isValid ? (valid + 1, invalid) : (valid, invalid + 1);
            var result = new SchemaBuilder().Add(sdl).Build();
            if (isValid && result.Errors.Any(error => !Array.Exists(s_stricter, sentence => error.Message.StartsWith(sentence, StringComparison.Ordinal))))
            {
                differences.Add($"only we refuse {sdl}: {result.Errors[0].Message}");
            }
            else if (!isValid && result.Schema is not null)
            {
                differences.Add($"only graphql-js refuses {sdl}: {entry.GetProperty("because").GetString()}");
            }
        }

        differences.ShouldBeEmpty();
        valid.ShouldBeGreaterThan(400);
        invalid.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Valid_schemas_print_as_a_schema_that_prints_the_same()
    {
        foreach (var line in Corpus())
        {
            if (new SchemaBuilder().Add(JsonElement.Parse(line).GetProperty("sdl").GetString()!).Build().Schema is { } schema)
            {
                var printed = SchemaPrinter.Print(schema);

                SchemaPrinter.Print(new SchemaBuilder().Add(printed).BuildOrThrow()).ShouldBe(printed);
            }
        }
    }

    private static IEnumerable<string> Corpus()
        => File.ReadLines(Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Language", "Types", "Conformance", "corpus.jsonl"));
}
