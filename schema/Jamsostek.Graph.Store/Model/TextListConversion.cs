using System.Text.Encodings.Web;
using System.Text.Json;
using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jamsostek.Graph.Store.Model;

/// <summary>A list of texts as a JSON array.</summary>
internal sealed class TextListConversion() : ValueConverter<FactList<string>, string>(static list => Write(list), static json => FactList.Create<string>(Read(json)))
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<string> texts) => texts.Count == 0 ? "[]" : JsonSerializer.Serialize(texts, Plain);

    public static string[] Read(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json) ?? [];
}
