using System.Collections.Frozen;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What columns are called where people read them: the words of the measure or dimension that a column is about.</summary>
internal static class ColumnLabels
{
    private const string CodeEnding = "Code";

    private static readonly string[] Endings = ["Name", CodeEnding, "Label"];

    private static readonly FrozenDictionary<string, CubeText> Texts = CubeCatalogue.All
        .SelectMany(static cube => cube.Measures.Select(static measure => (measure.Code, measure.Text)).Concat(cube.Dimensions.Select(static dimension => (dimension.Code, dimension.Text))))
        .GroupBy(static word => Folded(word.Code), static word => word.Text, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static words => words.Key, static words => words.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The label of a column; its name where nothing is known of it.</summary>
    public static string Of(FlatColumn column, bool isIndonesian)
        => Find(column.Name) is not { } text ? column.Name
            // The code of a province stands beside its name.
            : (isIndonesian ? text.Indonesian : text.English) + (!column.Name.EndsWith(CodeEnding, StringComparison.Ordinal) ? string.Empty : isIndonesian ? " (kode)" : " (code)");

    private static CubeText? Find(string name)
    {
        if (Texts.TryGetValue(name, out var whole))
        {
            return whole;
        }

        string? ending = Endings.FirstOrDefault(known => name.EndsWith(known, StringComparison.Ordinal));
        return ending is not null && Texts.TryGetValue(name[..^ending.Length], out var text) ? text : null;
    }

    // COVERAGE_RATE is the column coverageRate.
    private static string Folded(string code) => code.Replace("_", string.Empty, StringComparison.Ordinal);
}
