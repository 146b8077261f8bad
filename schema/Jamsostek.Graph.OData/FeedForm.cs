using System.Globalization;

namespace Jamsostek.Graph.OData;

/// <summary>The form of an answer that a client wants: how much of its JSON describes itself.</summary>
/// <param name="Metadata">none, minimal or full.</param>
/// <param name="NumbersAsText">Whether whole numbers of 64 bits are texts, for readers whose numbers are doubles (IEEE754Compatible).</param>
public sealed record FeedForm(string Metadata, bool NumbersAsText)
{
    private static readonly FeedForm Usual = new("minimal", false);

    /// <summary>The media type of JSON.</summary>
    public string ContentType =>
        $"application/json;odata.metadata={Metadata};odata.streaming=true;IEEE754Compatible={(NumbersAsText ? "true" : "false")};charset=utf-8";

    /// <summary>The form of an answer in JSON.</summary>
    /// <param name="format">The option <c>$format</c>; null when it is not given.</param>
    /// <param name="accept">The header Accept, empty when there is none.</param>
    /// <returns>Null when the client takes no JSON of ours.</returns>
    public static FeedForm? Of(string? format, string accept)
    {
        ArgumentNullException.ThrowIfNull(accept);
        if (format is not null)
        {
            return format.Equals("json", StringComparison.OrdinalIgnoreCase) ? Usual : Read(format)?.Form;
        }

        return string.IsNullOrWhiteSpace(accept) ? Usual : accept.Split(',').Select(Read).OfType<(FeedForm Form, double Weight)>().OrderByDescending(static read => read.Weight).FirstOrDefault().Form;
    }

    private static (FeedForm Form, double Weight)? Read(string range)
    {
        var parts = range.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var type, .. var parameters] || type.ToLowerInvariant() is not ("application/json" or "application/*" or "*/*" or "text/json"))
        {
            return null;
        }

        var (form, weight) = (Usual, 1.0);
        foreach (var parameter in parameters)
        {
            switch (parameter.Split('=', 2, StringSplitOptions.TrimEntries))
            {
                case [var name, var value] when name.Equals("odata.metadata", StringComparison.OrdinalIgnoreCase):
                    form = value.ToLowerInvariant() is "none" or "minimal" or "full" ? form with { Metadata = value.ToLowerInvariant() } : form with { Metadata = string.Empty };
                    break;
                // What version 3 of the protocol called them.
                case ["odata", var value]:
                    form = form with { Metadata = value.ToLowerInvariant() switch { "nometadata" => "none", "minimalmetadata" or "light" => "minimal", "fullmetadata" => "full", _ => string.Empty } };
                    break;
                case [var name, var value] when name.Equals("IEEE754Compatible", StringComparison.OrdinalIgnoreCase):
                    form = form with { NumbersAsText = value.Equals("true", StringComparison.OrdinalIgnoreCase) };
                    break;
                case ["q", var value]:
                    weight = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : 0;
                    break;
            }
        }

        return form.Metadata.Length > 0 && weight > 0 ? (form, weight) : null;
    }
}
