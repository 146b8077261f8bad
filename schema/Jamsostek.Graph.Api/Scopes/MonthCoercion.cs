using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The scalar of months, <c>2026-01</c> (ISO 8601-1, section 5.2.2.2).</summary>
internal sealed class MonthCoercion : ScalarCoercion
{
    private const string Expected = "expected a month such as \"2026-01\"";

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? problem) => TryRead((literal as StringValueNode)?.Value, out value, out problem);

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override LeafWriter<T>? WriterFor<T>() => (LeafWriter<Month>)(static (writer, month) => writer.WriteString(month.ToString())) as LeafWriter<T>;

    private static bool TryRead(string? text, out object? value, out string? problem)
    {
        var isRead = Month.TryParse(text, out var month);
        (value, problem) = isRead ? (month, null) : ((object?)null, Expected);
        return isRead;
    }
}
