using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>
/// A query whose connection is asked for page by page: the text as it was saved, with the page as one more variable and the end of the page as one more field. What is selected and asked
/// otherwise is left as it is, so that the rows are those of the query.
/// </summary>
public sealed class PagedDocument
{
    /// <summary>The variable of the cursor, which no query may have itself.</summary>
    public const string Cursor = "pageAfter_";

    private const string End = "pageEnd_";
    private const int RowsOfPage = 250;

    private readonly ImmutableArray<string> _end;

    private PagedDocument(ReadOnlyMemory<byte> text, ImmutableArray<string> end) => (Text, _end) = (text, end);

    /// <summary>The document as UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>Makes it.</summary>
    /// <param name="shape">The shape of the answers.</param>
    /// <param name="document">The document.</param>
    /// <param name="operation">The query in it.</param>
    /// <returns>Null where the rows are no page of a connection, or the query says which page it wants: then it is asked once, as it is.</returns>
    public static PagedDocument? Of(AnswerShape shape, DocumentNode document, OperationDefinitionNode operation)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(operation);
        if (shape.Paged is not { } paged)
        {
            return null;
        }

        var field = paged.Field;
        var page = $"first: {RowsOfPage}, after: ${Cursor}";
        (int Place, string Text)[] insertions =
        [
            VariableOf(document.Source.Utf8.Span, operation),
            field.Arguments is [var first, ..] ? (first.Start, $"{page}, ") : (field.Name.End, $"({page})"),
            (field.SelectionSet!.Start + 1, $" {End}: pageInfo {{ hasNextPage endCursor }} "),
        ];
        var text = new List<byte>(document.Source.Utf8.Length + 200);
        var from = 0;
        foreach (var (place, inserted) in insertions.OrderBy(static insertion => insertion.Place))
        {
            text.AddRange(document.Source.Utf8.Span[from..place]);
            text.AddRange(Encoding.UTF8.GetBytes(inserted));
            from = place;
        }

        text.AddRange(document.Source.Utf8.Span[from..]);
        return new PagedDocument(text.ToArray(), paged.Path.Add(End));
    }

    /// <summary>The cursor of the next page; null after the last.</summary>
    /// <param name="data">The member <c>data</c> of the answer to one page.</param>
    public string? Next(JsonElement data)
        => AnswerTable.Find(data, _end) is { ValueKind: JsonValueKind.Object } end && end.GetProperty("hasNextPage").GetBoolean() ? end.GetProperty("endCursor").GetString() : null;

    private static (int Place, string Text) VariableOf(ReadOnlySpan<byte> text, OperationDefinitionNode operation) => operation switch
    {
        { VariableDefinitions: [var first, ..] } => (first.Start, $"${Cursor}: String, "),
        { Name: { } name } => (name.End, $"(${Cursor}: String)"),
        _ when operation.SelectionSet.Start == operation.Start => (operation.Start, $"query(${Cursor}: String) "),
        _ => (EndOfKeyword(text, operation.Description?.End ?? operation.Start), $"(${Cursor}: String) "),
    };

    private static int EndOfKeyword(ReadOnlySpan<byte> text, int from) => from + text[from..].IndexOf("query"u8) + "query".Length;
}
