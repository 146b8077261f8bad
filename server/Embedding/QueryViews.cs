using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Saved views, which draw saved queries.</summary>
internal sealed class QueryViews(SavedLibrary library, SavedViews views, QueryRun run)
{
    /// <summary>Finds what a saved view shows.</summary>
    public (EmbedSource? Source, Problem? Problem) Find(string name, EmbedRequest asked, int mostSteps, GraphView data, RequestTrace trace, CancellationToken cancellation)
    {
        var (entry, problem) = SavedAnswer.Find(library, SavedKind.View, name);
        if (entry is null)
        {
            return (null, problem);
        }

        var view = SavedViews.Read(entry);
        int steps = Math.Min(mostSteps, view.Drill.Length);
        if (asked.Drill.Length > steps)
        {
            return (null, ViewProblems.TooDeep(steps));
        }

        if (asked.Parameters.FirstOrDefault(parameter => view.Variables.Any(known => EmbedTokenOrders.Head(known.Key) == EmbedTokenOrders.Head(parameter.Key))) is { Key: { } repeated })
        {
            return (null, ViewProblems.Fixed(repeated));
        }

        var step = asked.Drill.Length == 0 ? null : view.Drill[asked.Drill.Length - 1];
        var (saved, query, missing) = views.Find(step?.Query ?? view.Query);
        if (query is null)
        {
            return (null, missing);
        }

        // What is fixed above is fixed below: a step whose query does not know a variable is refused. Of the members that were followed each step knows its own, and those above only where it wants them.
        var followed = asked.Drill.Select((member, place) => KeyValuePair.Create(view.Drill[place].Variable, member))
            .Where((member, place) => place == asked.Drill.Length - 1 || query.Variables.All.Any(known => known.Name == member.Key));
        KeyValuePair<string, string>[] given = [.. view.Variables, .. asked.Parameters, .. followed];
        if (query.Variables.Read(given, out var unread) is not { } variables)
        {
            return (null, SavedProblems.Of(unread!));
        }

        string title = asked.Title ?? (asked.IsIndonesian ? view.Indonesian ?? view.English : view.English ?? view.Indonesian) ?? saved!.Title ?? saved.Name;
        string? code = asked.Drill.Length < steps ? view.Drill[asked.Drill.Length].Column : null;
        return (new EmbedSource
        {
            Kind = view.Kind,
            Title = title,
            Theme = asked.Theme ?? view.Theme,
            Identity = $"{entry.Id} {saved!.Id}",
            FileName = entry.Name,
            Steps = steps - asked.Drill.Length,
            ReadAsync = async _ =>
            {
                var (table, unanswered) = await run.TableAsync(query, title, variables, QueryEndpoint.MostRows, data, trace, cancellation);
                return table is null ? (null, unanswered) : (new EmbedRows(table, table.Blocks), null);
            },
            Axes = table => Axes(view, step?.X ?? view.X, code, table),
        }, null);
    }

    private static (EmbedAxes? Axes, Problem? Problem) Axes(ViewDefinition view, string? x, string? code, IFlatTable table)
    {
        int Place(string? column) => column is null ? -1 : table.Columns.Select(static known => known.Name).ToList().IndexOf(column);
        int[] numbers = [.. Enumerable.Range(0, table.Columns.Length).Where(place => table.Columns[place].Type is FlatType.Whole or FlatType.Fraction)];
        ImmutableArray<int> values = view.Values.IsEmpty ? view.Kind == ViewKind.Table ? [.. numbers] : [.. numbers.Take(1)] : [.. view.Values.Select(Place).Where(static place => place >= 0)];
        int along = x is null ? 0 : Place(x);
        if (view.Kind != ViewKind.Table && (values.IsEmpty || along < 0))
        {
            // The query has been saved anew since, with other columns.
            return (null, ViewProblems.Column(view.Query, view.Values.FirstOrDefault() ?? x ?? string.Empty, table.Columns.Select(static column => column.Name)));
        }

        return (new EmbedAxes(along, Place(view.Series), values, view.Kind == ViewKind.Map ? along : Place(code), [.. Enumerable.Range(0, table.Columns.Length)]), null);
    }
}
