using System.Net;
using System.Text;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>The page at <c>/v1</c>: the tables, their columns and parameters, and addresses to try. It needs nothing from elsewhere and runs nothing.</summary>
internal static class TablePage
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
        code{font-size:.9em}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8884}
        div{overflow-x:auto}
        """;

    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<FlatCube> cubes)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Jamsostek.Graph: tables</title><style>")
            .Append(Style)
            .Append("</style></head><body><main><h1>Tables</h1><p>Every query of a cube, as a table for spreadsheets, BI tools and scripts. The numbers are those of <a href=\"/graphql\">the GraphQL API</a>; parameters have the names that arguments have there. ")
            .Append("Programs read this page as JSON, or <a href=\"/v1/openapi.json\">the OpenAPI description</a>. <a href=\"/v1/regions.geojson?level=PROVINCE&amp;measure=coverageRate&amp;during=latest\">Regions on a map</a> are GeoJSON. <a href=\"/v1/queries\">Saved queries</a> are tables too.</p>")
            .Append("<p>Power BI, Excel and Tableau read <a href=\"/odata\">the OData service</a> (<a href=\"/odata/$metadata\">its model</a>): open <a href=\"/v1/jamsostek.pbids\">jamsostek.pbids</a> in Power BI Desktop, or <a href=\"/v1/RegencyMonth.odc\">RegencyMonth.odc</a> and its like in Excel.</p><ul>");
        foreach (var cube in cubes)
        {
            page.Append($"<li><a href=\"#{cube.Name}\">{cube.Name}</a>: {Encoded(cube.Declaration.Text.Description)}</li>");
        }

        page.Append("</ul>");
        foreach (var cube in cubes)
        {
            Write(page, cube);
        }

        page.Append("<section id=\"map\"><h2>regions.geojson</h2>");
        Table(page, ["parameter", "takes", "does", "example"], RegionMapRequest.Documentation.Select(Cells));
        return page.Append("</section></main></body></html>").ToString();
    }

    private static void Write(StringBuilder page, FlatCube cube)
    {
        page.Append($"<section id=\"{cube.Name}\"><h2>{cube.Name}</h2><p>{Encoded(cube.Declaration.Text.Description)}</p><ul>");
        foreach (var address in Examples(cube))
        {
            page.Append($"<li><a href=\"{Encoded(address)}\"><code>{Encoded(address)}</code></a></li>");
        }

        page.Append("</ul><h3>Columns</h3>");
        Table(page, ["column", "type", "unit", "with", "what it is"],
        [
            .. cube.Keys.SelectMany(static key => key.Columns.Select(column => Cells(column, $"groupBy={key.Dimension.Code}"))),
            .. FlatCube.Kinds.Select(static column => Cells(column, "rollup, top")),
            .. cube.Measures.Select(static column => Cells(column, "measures")),
            .. FlatCube.Qualities.Select(static column => Cells(column, "quality=true")),
        ]);
        page.Append("<h3>Parameters</h3>");
        Table(page, ["parameter", "takes", "does", "example"], cube.Parameters.Concat(ExportOptions.Parameters).Select(Cells));
        page.Append("</section>");
    }

    /// <summary>Addresses to try; each is answered with rows of a record that has facts of the cube.</summary>
    public static IEnumerable<string> Examples(FlatCube cube)
    {
        // What nothing adds up over has to be a key; the budget year only where it is named at all.
        CubeDimension[] needed = [.. cube.Declaration.NonAdditive.Where(static key => key != CubeDimensions.BudgetYear)];
        var keys = string.Join(',', needed.Length > 0 ? needed.AsEnumerable() : [cube.Declaration.Dimensions[0]]);
        foreach (var format in ExportFormat.All)
        {
            yield return $"/v1/{cube.Name}.{format.Name}?groupBy={keys}&limit=100";
        }
    }

    private static string[] Cells(FlatColumn column, string with) =>
        [$"<code>{column.Name}</code>", ColumnWords.Type(column.Type), column.Unit is { } unit ? ColumnWords.Unit(unit) : string.Empty, Encoded(with), Encoded(column.Description)];

    private static string[] Cells(FlatParameter parameter) => [$"<code>{parameter.Name}</code>", parameter.Type, Encoded(parameter.Description), $"<code>{Encoded(parameter.Example)}</code>"];

    private static void Table(StringBuilder page, string[] header, IEnumerable<string[]> rows)
    {
        page.Append("<div><table><thead><tr>").AppendJoin(string.Empty, header.Select(static cell => $"<th>{cell}</th>")).Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.Append("<tr>").AppendJoin(string.Empty, row.Select(static cell => $"<td>{cell}</td>")).Append("</tr>");
        }

        page.Append("</tbody></table></div>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
