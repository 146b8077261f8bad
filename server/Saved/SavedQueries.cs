using System.Collections.Concurrent;
using System.Text;
using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Reads the texts of saved queries, when they are saved and when they are asked for.</summary>
internal sealed class SavedQueries(ServedGraph graph)
{
    /// <summary>Reading one again costs less than a millisecond: the cache is for those that dashboards ask for all day.</summary>
    private const int MostKept = 200;

    /// <summary>Parameters of addresses that are no variables.</summary>
    private static readonly string[] Reserved = [.. ExportOptions.Parameters.Select(static parameter => parameter.Name), "lang", "theme", "title", "drill", "token", TableDocument.Cursor];

    private readonly ConcurrentDictionary<string, PreparedQuery> _kept = new(StringComparer.Ordinal);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="problem">Why it is no query that may be saved, or, after an update of the program, no query any more.</param>
    /// <returns>Null with a problem.</returns>
    public PreparedQuery? Read(string text, out Problem? problem)
    {
        problem = null;
        if (_kept.TryGetValue(text, out var kept))
        {
            return kept;
        }

        ReadOnlyMemory<byte> utf8 = Encoding.UTF8.GetBytes(text);
        if (graph.Engine.Read(utf8, out var errors) is not { } document)
        {
            problem = SavedProblems.Invalid(errors);
            return null;
        }

        OperationDefinitionNode[] operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        if (operations is not [{ Operation: OperationKind.Query } operation])
        {
            problem = SavedProblems.NotOneQuery;
            return null;
        }

        var variables = new QueryVariables(graph.Engine.Schema, operation);
        if (variables.All.FirstOrDefault(static variable => Reserved.Contains(variable.Name, StringComparer.Ordinal)) is { } reserved)
        {
            problem = SavedProblems.ReservedVariable(reserved.Name);
            return null;
        }

        var shape = AnswerShape.Of(graph.Engine.Schema, document, operation, out var notFlat);
        var prepared = new PreparedQuery(utf8, operation, variables, shape, notFlat, shape is null ? null : TableDocument.Of(shape, document, operation));
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[text] = prepared;
    }
}
