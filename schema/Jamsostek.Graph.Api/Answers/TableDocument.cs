using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>
/// A query as it is asked for a table: the text as it was saved, a connection page by page where the query says nothing of its page, and with the first answer what stands behind the rows of a
/// cube. What is selected and asked otherwise is left as it is, so that the rows are those of the query.
/// </summary>
public sealed class TableDocument
{
    /// <summary>The variable of the cursor, which no query may have itself.</summary>
    public const string Cursor = "pageAfter_";

    private const string End = "pageEnd_";
    private const string Totals = "tableTotals_";
    private const string Months = "tableMonths_";
    private const string Version = "tableVersion_";
    private const int RowsOfPage = 250;

    /// <summary>The aliases that are added beside the rows, so that no query whose answer is a table may have them there itself.</summary>
    internal static IReadOnlyCollection<string> Aliases { get; } = [End, Totals, Months, Version];

    private const string Notes =
        $" {Totals}: totals {{ quality {{ reportedShare derivedShare estimatedShare syntheticShare facts flags {{ code message }} sources {{ id }} }} }} {Months}: period {{ start end }} {Version}: dataset {{ version }} ";

    private readonly RowsConnection _rows;

    private TableDocument(RowsConnection rows, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> next) => (_rows, First, Next) = (rows, first, next);

    /// <summary>What is asked first, as UTF-8.</summary>
    public ReadOnlyMemory<byte> First { get; }

    /// <summary>What is asked for the pages after the first.</summary>
    public ReadOnlyMemory<byte> Next { get; }

    /// <summary>Makes it.</summary>
    /// <param name="shape">The shape of the answers.</param>
    /// <param name="document">The document.</param>
    /// <param name="operation">The query in it.</param>
    /// <returns>Null where the query is asked once, as it is.</returns>
    public static TableDocument? Of(AnswerShape shape, DocumentNode document, OperationDefinitionNode operation)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(operation);
        if (shape.Connection is not { } rows || (!rows.IsWhole && !rows.IsCube))
        {
            return null;
        }

        var utf8 = document.Source.Utf8.Span;
        return new TableDocument(rows, Text(rows, utf8, operation, rows.IsCube), Text(rows, utf8, operation, hasNotes: false));
    }

    /// <summary>The cursor of the next page; null after the last.</summary>
    /// <param name="data">The member <c>data</c> of the answer to one page.</param>
    public string? CursorAfter(JsonElement data)
        => _rows.IsWhole && Find(data, End) is { ValueKind: JsonValueKind.Object } end && end.GetProperty("hasNextPage").GetBoolean() ? end.GetProperty("endCursor").GetString() : null;

    /// <summary>What stands behind the rows, as the first answer says.</summary>
    /// <param name="data">The member <c>data</c> of the first answer.</param>
    /// <returns>The quality of everything in the scope, its months and its data version; undefined where the rows are not those of a cube.</returns>
    internal (JsonElement Quality, JsonElement Months, JsonElement Version) NotesOf(JsonElement data) =>
        (AnswerTable.Find(Find(data, Totals), ["quality"]), Find(data, Months), AnswerTable.Find(Find(data, Version), ["version"]));

    private JsonElement Find(JsonElement data, string name) => AnswerTable.Find(data, _rows.Path.Add(name));

    private static byte[] Text(RowsConnection rows, ReadOnlySpan<byte> utf8, OperationDefinitionNode operation, bool hasNotes)
    {
        var field = rows.Field;
        var insertions = new List<(int Place, string Text)>();
        if (rows.IsWhole)
        {
            var page = $"first: {RowsOfPage}, after: ${Cursor}";
            insertions.Add(VariableOf(utf8, operation));
            insertions.Add(field.Arguments is [var first, ..] ? (first.Start, $"{page}, ") : (field.Name.End, $"({page})"));
        }

        var end = rows.IsWhole ? $" {End}: pageInfo {{ hasNextPage endCursor }} " : string.Empty;
        insertions.Add((field.SelectionSet!.Start + 1, end + (hasNotes ? Notes : string.Empty)));
        var text = new List<byte>(utf8.Length + 400);
        var from = 0;
        foreach (var (place, inserted) in insertions.OrderBy(static insertion => insertion.Place))
        {
            text.AddRange(utf8[from..place]);
            text.AddRange(Encoding.UTF8.GetBytes(inserted));
            from = place;
        }

        text.AddRange(utf8[from..]);
        return [.. text];
    }

    private static (int Place, string Text) VariableOf(ReadOnlySpan<byte> text, OperationDefinitionNode operation) => operation switch
    {
        { VariableDefinitions: [var first, ..] } => (first.Start, $"${Cursor}: String, "),
        { Name: { } name } => (name.End, $"(${Cursor}: String)"),
        _ when operation.SelectionSet.Start == operation.Start => (operation.Start, $"query(${Cursor}: String) "),
        _ => (EndOfKeyword(text, operation.Description?.End ?? operation.Start), $"(${Cursor}: String) "),
    };

    private static int EndOfKeyword(ReadOnlySpan<byte> text, int from) => from + text[from..].IndexOf("query"u8) + "query".Length;
}
