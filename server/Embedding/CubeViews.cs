using System.Collections.Immutable;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Views of a cube, whose parameters are those of tables: <c>/embed/line?cube=coverage&amp;groupBy=PERIOD,SEGMENT&amp;measures=coverageRate</c>.</summary>
internal sealed class CubeViews(ServedGraph graph, AccessGate gate)
{
    private const string Where = "where";
    private const int BarsOfRanking = 20;

    private static readonly CubeDimension[] Places = [CubeDimensions.Province, CubeDimensions.Kabupaten];

    /// <summary>Finds what the address shows.</summary>
    public (EmbedSource? Source, Problem? Problem) Find(ViewKind kind, EmbedRequest asked, int mostSteps, RequestScope scope, RequestTrace trace, CancellationToken cancellation)
    {
        string? name = asked.Parameters.FirstOrDefault(static parameter => parameter.Key == "cube").Value;
        if (name is null || graph.Tables?.Find(name) is not { } cube)
        {
            return (null, ViewProblems.NoCube(name, graph.Tables?.All.Select(static known => known.Name) ?? []));
        }

        List<KeyValuePair<string, string>> given = [.. asked.Parameters.Where(static parameter => parameter.Key != "cube"), new("lang", asked.IsIndonesian ? "id" : "en")];
        int steps = Math.Min(mostSteps, CanFollow(given) ? 1 : 0);
        if (asked.Drill.Length > steps)
        {
            return (null, ViewProblems.TooDeep(steps));
        }

        if (asked.Drill is [var member])
        {
            given = [.. given.Select(static parameter => parameter.Key == "groupBy" ? new("groupBy", Below(parameter.Value)) : parameter), new("where.province.code.eq", member)];
        }

        Complete(kind, cube, given);
        return (new EmbedSource
        {
            Kind = kind,
            Title = asked.Title ?? (asked.IsIndonesian ? cube.Declaration.Text.Indonesian : cube.Declaration.Text.English),
            Theme = asked.Theme ?? ViewWords.AutoTheme,
            Identity = string.Empty,
            FileName = cube.Name,
            Steps = steps - asked.Drill.Length,
            ReadAsync = most => Task.FromResult(Read(cube, given, most, scope, trace, cancellation)),
            Axes = table => Axes(kind, cube, table),
        }, null);
    }

    /// <summary>A chart has one measure where none is named, and a ranking so many bars as can be read.</summary>
    private static void Complete(ViewKind kind, FlatCube cube, List<KeyValuePair<string, string>> given)
    {
        if (kind != ViewKind.Table && !Has(given, "measures"))
        {
            given.Add(new("measures", cube.Measures[0].Name));
        }

        if (kind == ViewKind.Ranked && given.FirstOrDefault(static parameter => parameter.Key == "measures").Value is { } measures)
        {
            given.AddRange([.. Has(given, "order") ? [] : (KeyValuePair<string, string>[])[new("order", $"-{measures.Split(',')[0]}")], .. Has(given, "limit") || Has(given, "top") ? [] : (KeyValuePair<string, string>[])[new("limit", $"{BarsOfRanking}")]]);
        }
    }

    private (EmbedRows? Rows, Problem? Problem) Read(FlatCube cube, List<KeyValuePair<string, string>> given, int? most, RequestScope scope, RequestTrace trace, CancellationToken cancellation)
    {
        List<KeyValuePair<string, string>> bounded = most is { } rows && !Has(given, "limit") ? [.. given, new("limit", $"{rows}")] : given;
        if (cube.Read(scope, bounded, cancellation, out var problem) is not { } table)
        {
            return (null, FlatProblems.Of(problem!));
        }

        return gate.Payment(trace)?.Invoke(FlatEndpoint.CostOf(table)) is { } unpaid ? (null, FlatProblems.Of(unpaid))
            : table.Open(out problem) is { } blocks ? (new EmbedRows(table, blocks), null)
            : (null, FlatProblems.Of(problem!));
    }

    private static (EmbedAxes? Axes, Problem? Problem) Axes(ViewKind kind, FlatCube cube, IFlatTable table)
    {
        (CubeDimension Dimension, int Code, int Name)[] keys = [.. cube.Keys
            .Select(key => (key.Dimension, Code: table.Columns.IndexOf(key.Columns[0]), Name: key.Columns.Length == 2 ? table.Columns.IndexOf(key.Columns[1]) : table.Columns.IndexOf(key.Columns[0])))
            .Where(static key => key.Code >= 0).OrderBy(static key => key.Code)];
        ImmutableArray<int> values = [.. table.Columns.Select(static (column, place) => (column, place)).Where(pair => cube.Measures.Contains(pair.column)).Select(static pair => pair.place)];
        ImmutableArray<int> shown = [.. keys.Select(static key => key.Name), .. Enumerable.Range(0, table.Columns.Length).Where(place => !cube.Keys.Any(key => key.Columns.Contains(table.Columns[place])))];
        var step = keys.FirstOrDefault(static key => key.Dimension == CubeDimensions.Province, (Dimension: null!, Code: -1, Name: -1));
        if (kind == ViewKind.Table)
        {
            return (new EmbedAxes(step.Name, -1, values, step.Code, shown), null);
        }

        var along = kind == ViewKind.Line ? keys.FirstOrDefault(static key => key.Dimension == CubeDimensions.Period, keys.FirstOrDefault()) : keys.FirstOrDefault();
        var apart = keys.FirstOrDefault(key => key.Dimension != along.Dimension, (Dimension: null!, Code: -1, Name: -1));
        var problem = keys.Length == 0 ? ViewProblems.NoKey
            : keys.Length > (kind is ViewKind.Ranked or ViewKind.Map ? 1 : 2) ? ViewProblems.TooManyKeys
            : kind == ViewKind.Map && !Places.Contains(along.Dimension) ? ViewProblems.NoRegions
            : apart.Code >= 0 && values.Length > 1 ? ViewProblems.SeriesAndValues
            : null;
        return problem is null ? (new EmbedAxes(along.Name, apart.Name, values, Places.Contains(along.Dimension) ? along.Code : -1, shown), null) : (null, problem);
    }

    /// <summary>Whether a member of the view leads to the kabupaten in it.</summary>
    private static bool CanFollow(List<KeyValuePair<string, string>> given)
        => given.FirstOrDefault(static parameter => parameter.Key == "groupBy").Value is { } keys && Keys(keys) is var names
            && names.Contains("PROVINCE") && !names.Contains("KABUPATEN")
            && !given.Any(static parameter => parameter.Key == Where || parameter.Key.StartsWith("where.province", StringComparison.Ordinal));

    private static string Below(string keys) => string.Join(',', Keys(keys).Select(static key => key == "PROVINCE" ? "KABUPATEN" : key));

    private static string[] Keys(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(static key => key.ToUpperInvariant())];

    private static bool Has(List<KeyValuePair<string, string>> given, string name) => given.Exists(parameter => EmbedTokenOrders.Head(parameter.Key) == name);
}
