using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Projections.Evaluation.Vintages;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Packs what is kept of a model: JSON in UTF-8, compressed by gzip.</summary>
internal static class PackedModel
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Packs a text.</summary>
    public static ReadOnlyMemory<byte> Of(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>Packs the scores of an evaluation.</summary>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<VintageScore> scores) => scores.Count == 0 ? default : Of(JsonSerializer.Serialize(scores, Options));

    /// <summary>Unpacks a text.</summary>
    public static string Text(ReadOnlyMemory<byte> packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Unpacks the scores of an evaluation.</summary>
    public static IReadOnlyList<VintageScore> Scores(ReadOnlyMemory<byte> packed) => packed.IsEmpty ? [] : JsonSerializer.Deserialize<List<VintageScore>>(Text(packed), Options) ?? [];
}
