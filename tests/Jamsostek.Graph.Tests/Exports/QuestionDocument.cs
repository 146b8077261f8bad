using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>A question as a document of GraphQL, which selects whatever a table has columns of.</summary>
internal static class QuestionDocument
{
    private static readonly string[] Entities = ["PROVINCE", "KABUPATEN", "REGION", "AGENCY"];

    public static string Of(FlatCube cube, Question question, string beside = "") => $"{{ answer: {Root(question.Cube)}({question.Arguments}) {{ {beside} nodes {{ {Selection(cube, question)} }} }} }}";

    private static string Root(string cube) => cube switch { "claims" => "claimsCube", "outlooks" => "outlookCube", _ => cube };

    private static string Selection(FlatCube cube, Question question) => string.Join(' ',
    [
        .. cube.Keys.Where(key => question.Keys.Contains(key.Dimension.Code)).Select(static key => key.Columns[0].Name + (
            key.Dimension == CubeDimensions.Period ? " { label start end complete }"
            : Entities.Contains(key.Dimension.Code) ? " { code name }"
            : key.Dimension.Code == "TARGET" ? " { key }"
            : key.Dimension.Code == "PROGRAMME" ? " { code }"
            : key.Columns.Length > 1 ? " { code label }"
            : "")),
        .. cube.Measures.Select(static measure => measure.Name),
        "kind", "depth",
    ]);
}
