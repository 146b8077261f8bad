using System.Text;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

/// <summary>Schemas whose text marks the places of the one error that they have: <c>§1</c> before the first, <c>§2</c> before the second.</summary>
internal static class MarkedSchema
{
    /// <summary>Builds the schema, which must have exactly the error described, at exactly the marked places, under the section named.</summary>
    public static void ShouldFail(string marked, string message, string section)
    {
        var (sdl, places) = Read(marked);
        var error = new SchemaBuilder().Add(sdl).Build().Errors.ShouldHaveSingleItem();

        error.Message.ShouldBe(message);
        error.Locations.ShouldBe(places);
        error.Code.ShouldBe("SCHEMA_INVALID");
        error.Extensions.ShouldBe([new("specifiedBy", $"https://spec.graphql.org/September2025/#sec-{section}")]);
    }

    /// <summary>Builds the schema, which must have no error.</summary>
    public static void ShouldPass(string sdl) => new SchemaBuilder().Add(sdl).BuildOrThrow();

    private static (string Sdl, IEnumerable<SourceLocation> Places) Read(string marked)
    {
        var text = new StringBuilder();
        var places = new SortedDictionary<char, SourceLocation>();
        var (line, column) = (1, 1);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '§')
            {
                places.Add(marked[++i], new(line, column));
                continue;
            }

            text.Append(marked[i]);
            (line, column) = marked[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return (text.ToString(), places.Values);
    }
}
