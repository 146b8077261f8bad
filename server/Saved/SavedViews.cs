using System.Text.Json;
using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Reads the definitions of saved views, and holds them to the queries that they draw.</summary>
internal sealed class SavedViews(SavedLibrary library, SavedQueries queries)
{
    /// <summary>Whether a name is an address of the server's own.</summary>
    public static bool IsReserved(SavedKind kind, string name) => kind == SavedKind.View && (ViewWords.Kinds.Contains(name) || name == "jamsostek-chart");

    /// <summary>Checks a definition that is to be saved.</summary>
    public (SavedBody? Body, Problem? Problem) Check(JsonElement json)
    {
        if (ViewDefinitionReader.Read(json, out string? name, out var problem) is not { } view)
        {
            return (null, problem);
        }

        problem = ProblemOf(view);
        return problem is null ? (new SavedBody(name, Text(json), view.English ?? view.Indonesian), null) : (null, problem);
    }

    /// <summary>Reads a definition that was saved.</summary>
    public static ViewDefinition Read(SavedEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Text);
        return ViewDefinitionReader.Read(json.RootElement, out _, out var problem) ?? throw new InvalidOperationException($"The view {entry.Name}@{entry.Version} was saved and cannot be read: {problem?.Detail}");
    }

    /// <summary>Finds the query of a view, or of a step of it.</summary>
    public (SavedEntry? Entry, PreparedQuery? Query, Problem? Problem) Find(string reference)
    {
        var (entry, problem) = SavedAnswer.Find(library, SavedKind.Query, reference);
        var query = entry is null ? null : queries.Read(entry.Text, out problem);
        return query is { Shape: null } ? (null, null, SavedProblems.NotFlat(query.NotFlat!)) : (entry, query, problem);
    }

    private Problem? ProblemOf(ViewDefinition view)
    {
        var (_, query, problem) = Find(view.Query);
        if (query?.Shape is not { } shape)
        {
            return problem;
        }

        query.Variables.Read(view.Variables, out var unread);
        problem = unread is null ? ColumnsProblem(view, view.X, shape, view.Query) : SavedProblems.Of(unread);
        foreach (var step in view.Drill)
        {
            if (problem is not null)
            {
                return problem;
            }

            var (_, next, missing) = Find(step.Query);
            problem = next is null ? missing
                : !shape.Columns.Any(column => column.Name == step.Column) ? ViewProblems.Column(view.Query, step.Column, shape.Columns.Select(static column => column.Name))
                : view.Variables.Select(static variable => EmbedTokenOrders.Head(variable.Key)).Append(step.Variable).FirstOrDefault(name => !next.Variables.All.Any(known => known.Name == name)) is { } unknown ? ViewProblems.StepVariable(step.Query, unknown)
                : ColumnsProblem(view, step.X ?? view.X, next.Shape!, step.Query);
            shape = next?.Shape ?? shape;
        }

        return problem;
    }

    private static Problem? ColumnsProblem(ViewDefinition view, string? x, AnswerShape shape, string query)
    {
        foreach (string? column in (string?[])[x, view.Series, .. view.Values])
        {
            if (column is not null && !shape.Columns.Any(known => known.Name == column))
            {
                return ViewProblems.Column(query, column, shape.Columns.Select(static known => known.Name));
            }
        }

        string? text = view.Kind == ViewKind.Table ? null : view.Values.FirstOrDefault(value => !IsNumber(shape.Columns.Single(known => known.Name == value)));
        return text is not null ? ViewProblems.NotNumeric(text)
            : view is { Series: not null, Values.Length: > 1 } ? ViewProblems.SeriesAndValues
            : view.Kind != ViewKind.Table && !shape.Columns.Any(IsNumber) ? ViewProblems.NoNumbers
            : null;
    }

    private static bool IsNumber(FlatColumn column) => column.Type is FlatType.Whole or FlatType.Fraction;

    /// <summary>The definition as it is kept: without its name, which stands beside it.</summary>
    private static string Text(JsonElement json)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            foreach (var member in json.EnumerateObject().Where(static member => member.Name != "name"))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
