using System.Collections;
using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Makes the id of a fact that a file gives none: what identifies it, lower case, joined by hyphens.</summary>
internal static class FactId
{
    public static string Of(params ReadOnlySpan<object?> parts)
    {
        var texts = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            texts.AddRange(Texts(part));
        }

        return string.Join('-', texts).ToLowerInvariant().Replace('_', '-');
    }

    private static IEnumerable<string> Texts(object? part) => part switch
    {
        null => [],
        string text => [text],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        PartialDate date => [date.ToString()],
        IEnumerable list => list.Cast<object?>().SelectMany(Texts),
        Enum code => [FactCode.Upper(code.ToString())],
        IFormattable value => [value.ToString(null, CultureInfo.InvariantCulture)],
        _ => throw new ArgumentException($"A {part.GetType().Name} cannot be part of an id.", nameof(part)),
    };
}
