using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The scalar of dates known to the day, the month or the year: <c>2023-10-25</c>, <c>2023-09</c>, <c>2022</c>.</summary>
internal sealed class PartialDateCoercion : ScalarCoercion
{
    private const string Expected = "expected a date such as \"2023-10-25\", \"2023-09\" or \"2023\"";

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? problem) => TryRead((literal as StringValueNode)?.Value, out value, out problem);

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override LeafWriter<T>? WriterFor<T>() => (LeafWriter<PartialDate>)(static (writer, date) => writer.WriteString(date.ToString())) as LeafWriter<T>;

    private static bool TryRead(string? text, out object? value, out string? problem)
    {
        var isRead = PartialDate.TryParse(text, out var date);
        (value, problem) = isRead ? (date, null) : ((object?)null, Expected);
        return isRead;
    }
}
