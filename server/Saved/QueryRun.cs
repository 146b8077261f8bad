using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Asks saved queries: with the rows, limits and budget of whoever reads, whoever has saved them.</summary>
internal sealed class QueryRun(ServedGraph graph, AccessGate gate)
{
    /// <summary>Asks once.</summary>
    /// <param name="document">The document as UTF-8.</param>
    /// <param name="variables">The variables, a JSON object.</param>
    /// <param name="view">The data.</param>
    /// <param name="trace">Who asks, and pays.</param>
    /// <param name="cancellation">Ends when the client goes away.</param>
    public async ValueTask<GraphQLResponse> AskAsync(ReadOnlyMemory<byte> document, byte[] variables, GraphView view, RequestTrace trace, CancellationToken cancellation)
    {
        using var given = JsonDocument.Parse(variables);
        var response = await graph.Engine.ExecuteAsync(
            new GraphQLRequest { Document = document, Variables = given.RootElement, State = view.State, QueryOnly = true, OnPriced = gate.Payment(trace) }, cancellation);
        trace.Add(response);
        return response;
    }

    /// <summary>Asks for all rows of a query whose answers are a table.</summary>
    /// <param name="query">The query.</param>
    /// <param name="title">What the table is called.</param>
    /// <param name="variables">The variables, a JSON object.</param>
    /// <param name="most">More rows than this are refused.</param>
    /// <param name="view">The data.</param>
    /// <param name="trace">Who asks, and pays.</param>
    /// <param name="cancellation">Ends when the client goes away.</param>
    /// <returns>The table; a problem in its place.</returns>
    public async Task<(AnswerTable? Table, Problem? Problem)> TableAsync(
        PreparedQuery query, string title, byte[] variables, int most, GraphView view, RequestTrace trace, CancellationToken cancellation)
    {
        if (query.Shape is null)
        {
            return (null, SavedProblems.NotFlat(query.NotFlat!));
        }

        var table = new AnswerTable(query.Shape, query.Table, (RequestScope)view.State!, title);
        string? cursor = null;
        do
        {
            // Each page is a request of its own. Its cursor names the data version of the first, whatever is published meanwhile.
            var page = cursor is null ? view : graph.OpenView(trace.Principal.Rows) ?? view;
            var text = query.Table is null ? query.Document : cursor is null ? query.Table.First : query.Table.Next;
            using var response = await AskAsync(text, cursor is null ? variables : With(variables, cursor), page, trace, cancellation);
            using var answer = JsonDocument.Parse(response.Body);
            if (response.Kind != ResponseKind.Executed || response.ErrorCount > 0)
            {
                return (null, ProblemOf(answer.RootElement, trace));
            }

            var data = answer.RootElement.GetProperty("data");
            table.Add(data);
            cursor = query.Table?.CursorAfter(data);
            if (table.Count > most || (cursor is not null && table.Count == most))
            {
                return (null, SavedProblems.TooManyRows(most));
            }
        }
        while (cursor is not null);
        return (table, null);
    }

    /// <summary>The first error of an answer: a table cannot be a part of one.</summary>
    private static Problem ProblemOf(JsonElement answer, RequestTrace trace)
    {
        var error = answer.GetProperty("errors")[0];
        var code = error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var known) ? known.GetString() : null;
        int status = trace.RetryAfter is not null ? StatusCodes.Status429TooManyRequests
            : code == ErrorCodes.Timeout ? StatusCodes.Status503ServiceUnavailable
            : code == ErrorCodes.Unexpected || code is null ? StatusCodes.Status500InternalServerError
            : StatusCodes.Status400BadRequest;
        return new Problem(status, code ?? ErrorCodes.Unexpected, error.GetProperty("message").GetString()!, "Ask for the answer as .graphql.json: it has all errors with their places.");
    }

    private static byte[] With(byte[] variables, string cursor)
    {
        var text = Encoding.UTF8.GetString(variables).AsSpan(0, variables.Length == 2 ? 1 : Encoding.UTF8.GetCharCount(variables) - 1);
        return Encoding.UTF8.GetBytes($"{text}{(text.Length > 1 ? "," : string.Empty)}\"{TableDocument.Cursor}\":\"{JsonEncodedText.Encode(cursor)}\"}}");
    }
}
