using System.Globalization;
using System.Net;
using System.Text;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>
/// The page of a view. Its rows stand in it as a table, so that it can be read without a script, printed and read aloud; the script draws what stands there and asks for nothing more.
/// Every text is encoded where it is written, whoever it comes from.
/// </summary>
internal static class EmbedPage
{
    private const string Style = EmbedEndpoint.Root + "/view.css";
    private const string Script = EmbedEndpoint.Root + "/view.js";

    /// <summary>Writes the page of a view.</summary>
    public static string Write(EmbedModel model)
    {
        var (request, source) = (model.Request, model.Source);
        var words = new EmbedWords(request.IsIndonesian);
        var page = Begin(request, source.Theme, source.Title);
        page.Append("<main><figure><figcaption><h1>").Append(Encoded(source.Title)).Append("</h1></figcaption>");
        if (model.Up is { } up)
        {
            page.Append("<p><a href=\"").Append(Encoded(up)).Append("\">").Append(words.Up).Append("</a></p>");
        }

        if (model.Rows.Count == 0)
        {
            page.Append("<p>").Append(words.NoRows).Append("</p>");
        }
        else if (source.Kind == ViewKind.Table)
        {
            Table(page, model);
        }
        else
        {
            page.Append(model.IsDrawn ? "<div id=\"chart\"></div>" : $"<p>{words.NotDrawn}</p>")
                .Append(model.IsDrawn ? "<details><summary>" : "<details open><summary>").Append(words.Data).Append("</summary>");
            Table(page, model);
            page.Append("</details>");
        }

        page.Append("</figure></main><footer><p>").Append(Encoded(Notes(model, words))).Append("</p><p><a href=\"").Append(Encoded(model.Download)).Append("\" download>").Append(words.Download).Append("</a></p></footer>");
        if (model.IsDrawn)
        {
            page.Append("<script type=\"application/json\" id=\"view\">").Append(EmbedData.Write(model)).Append("</script><script type=\"module\" src=\"").Append(Script).Append("\"></script>");
        }

        return page.Append("</body></html>").ToString();
    }

    /// <summary>Writes why a view is not shown.</summary>
    public static string Write(EmbedRequest request, Problem problem)
    {
        var words = new EmbedWords(request.IsIndonesian);
        return Begin(request, request.Theme ?? ViewWords.AutoTheme, words.CannotShow)
            .Append("<main><h1>").Append(words.CannotShow).Append("</h1><p>").Append(Encoded(problem.Detail)).Append("</p><p>").Append(Encoded(problem.Hint)).Append("</p></main></body></html>").ToString();
    }

    private static StringBuilder Begin(EmbedRequest request, string theme, string title) => new StringBuilder("<!doctype html><html lang=\"")
        .Append(request.IsIndonesian ? "id" : "en").Append("\" data-theme=\"").Append(Encoded(theme))
        .Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\"><title>")
        .Append(Encoded(title)).Append("</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"").Append(Style).Append("\"></head><body>");

    private static void Table(StringBuilder page, EmbedModel model)
    {
        var numbers = new EmbedNumbers(model.Request.IsIndonesian);
        // Wide tables are moved sideways inside the frame, also by the keyboard.
        page.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Encoded(model.Source.Title)).Append("\"><table><thead><tr>");
        foreach (int place in model.Axes.Shown)
        {
            page.Append(IsNumber(model.Columns[place]) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Append(Encoded(ColumnLabels.Of(model.Columns[place], model.Request.IsIndonesian))).Append("</th>");
        }

        page.Append("</tr></thead><tbody>");
        foreach (var row in model.Rows)
        {
            page.Append("<tr>");
            foreach (int place in model.Axes.Shown)
            {
                string text = Encoded(numbers.Write(row[place], model.Columns[place].Unit));
                page.Append(IsNumber(model.Columns[place]) ? "<td class=\"number\">" : "<td>")
                    .Append(place == model.Axes.X && AddressOf(model, row) is { } down ? $"<a href=\"{Encoded(down)}\">{text}</a>" : text).Append("</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</tbody></table></div>");
    }

    /// <summary>Where a member leads; null where it leads nowhere.</summary>
    private static string? AddressOf(EmbedModel model, FlatValue[] row)
        => model.Down is { } down && model.Axes.Code >= 0 && row[model.Axes.Code] is { IsKnown: true } code ? down + Uri.EscapeDataString(code.Type == FlatType.Text ? code.Text : code.Whole.ToString(CultureInfo.InvariantCulture)) : null;

    private static string Notes(EmbedModel model, EmbedWords words)
    {
        var numbers = new EmbedNumbers(model.Request.IsIndonesian);
        var quality = model.Notes.Quality;
        (double? Share, string Word)[] shares = [(quality?.ReportedShare, words.Reported), (quality?.DerivedShare, words.Derived), (quality?.EstimatedShare, words.Estimated), (quality?.SyntheticShare, words.Synthetic)];
        string?[] parts =
        [
            model.Notes.Months,
            .. shares.Where(static pair => pair.Share > 0).Select(pair => $"{numbers.Percent(pair.Share!.Value)} {pair.Word}"),
            model.Notes.Restriction is null ? null : words.Restricted,
            $"{words.Version} {model.Notes.Version.Number}",
            model.IsCut ? words.Cut(model.Rows.Count) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static bool IsNumber(FlatColumn column) => column.Type is FlatType.Whole or FlatType.Fraction;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
