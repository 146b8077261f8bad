using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>
/// The table that the answer to a query is, known before it is asked: one list whose items are rows, and the leaves of an item as columns; without any list, one row. What stands beside the
/// list (a count, the data version) is left out of the table.
/// </summary>
public sealed class AnswerShape
{
    private readonly ImmutableArray<AnswerColumn> _columns;

    internal AnswerShape(ImmutableArray<string> rows, bool isList, ImmutableArray<AnswerColumn> columns, RowsConnection? connection)
    {
        (Rows, IsList, _columns, Connection) = (rows, isList, columns, connection);
        Columns = [.. columns.Select(static column => column.Column)];
    }

    /// <summary>Where the rows stand: names of the answer, from the top.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>Whether they are a list; else there is one row.</summary>
    public bool IsList { get; }

    /// <summary>The columns, in the order of the document. Their names are those of the answer, joined: <c>period { label }</c> is <c>periodLabel</c>.</summary>
    public ImmutableArray<FlatColumn> Columns { get; }

    /// <summary>The connection that the rows are items of; null where they are none.</summary>
    internal RowsConnection? Connection { get; }

    internal ImmutableArray<AnswerColumn> Readers => _columns;

    /// <summary>Finds the shape of a query's answers.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">A valid document.</param>
    /// <param name="operation">The query in it.</param>
    /// <param name="problem">Which field is not flat.</param>
    /// <returns>The shape; null with a problem.</returns>
    public static AnswerShape? Of(Schema schema, DocumentNode document, OperationDefinitionNode operation, out AnswerProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(operation);
        return new AnswerShapeReader(schema, document).Read(operation, out problem);
    }
}
