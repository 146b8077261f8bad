using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A month as JSON text: <c>"2024-06"</c>.</summary>
internal sealed class MonthJson : JsonConverter<Month>
{
    public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Month.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
