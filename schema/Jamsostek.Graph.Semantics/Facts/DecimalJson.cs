using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Writes decimals without trailing zeros: 50.0 and 50 are one value and have one hash.</summary>
internal sealed class DecimalJson : JsonConverter<decimal>
{
    /// <summary>Dividing by one with 28 decimals leaves the smallest scale that holds the value.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
