using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The leading members of a key.</summary>
internal static class TopInputs
{
    /// <summary>Defines the input type.</summary>
    public static void Define(SchemaText text, CubeTypes cube) =>
        text.Define(cube.Names.Top, "Keeps the members of a key that lead by a measure, taken over all other keys, so that the same ones are kept in every period.", $"input {cube.Names.Top}", body =>
        {
            body.Member("n", ": Int!", "How many.");
            body.Member("by", $": {cube.Names.Measure}!", "The measure they lead by.");
            body.Member("of", $": {cube.Names.Dimension}!", "The key whose members are ranked.");
            body.Member("within", $": {cube.Names.Dimension}", "Rank anew in each member of this dimension, which is a key or follows from one: the top three kabupaten of each province.");
            body.Member("others", ": Boolean! = true", "Whether the rest stands in a row of kind OTHERS, so that the rows still add up.");
            body.Member("bottom", ": Boolean! = false", "Whether the smallest lead.");
        });

    /// <summary>Reads what was given.</summary>
    public static TopN Read(InputObject given, CubeTypes cube) => new(
        given.Get("n", 0),
        cube.Measure(given.Fields["by"]),
        cube.Dimension(given.Fields["of"]),
        given.TryGet("within", out var within) && within is not null ? cube.Dimension(within) : null,
        given.Get("others", true),
        given.Get("bottom", false));
}
