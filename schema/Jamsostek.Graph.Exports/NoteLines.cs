using System.Globalization;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>What is to be known of a table as names and texts, for formats of rows.</summary>
internal static class NoteLines
{
    /// <summary>The lines, the most important first.</summary>
    public static IEnumerable<(string Name, string Text)> Of(FlatNotes notes)
    {
        yield return ("title", notes.Title);
        yield return ("dataVersion", $"{notes.Version.Number}");
        yield return ("publishedAt", notes.Version.PublishedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        yield return ("contentHash", notes.Version.ContentHash);
        if (notes.Restriction is { } restriction)
        {
            yield return ("restriction", $"only rows of {restriction}; totals are of these");
        }

        if (notes.Months is { } months)
        {
            yield return ("months", months);
        }

        foreach (var (name, share) in Shares(notes))
        {
            yield return (name, share.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var flag in notes.Quality?.Flags ?? [])
        {
            yield return (flag.Code, flag.Message);
        }

        foreach (var source in notes.Sources)
        {
            yield return ("source", string.Join("; ", ((string?[])[source.Id, source.Title, source.Publisher, source.Url]).OfType<string>()));
        }
    }

    /// <summary>The shares of the bases in everything that the query sees, those that are known.</summary>
    public static IEnumerable<(string Name, double Share)> Shares(FlatNotes notes)
    {
        (string Name, double? Share)[] all =
        [
            ("reportedShare", notes.Quality?.ReportedShare), ("derivedShare", notes.Quality?.DerivedShare), ("estimatedShare", notes.Quality?.EstimatedShare), ("syntheticShare", notes.Quality?.SyntheticShare),
        ];
        foreach (var (name, share) in all)
        {
            if (share is { } known)
            {
                yield return (name, known);
            }
        }
    }
}
