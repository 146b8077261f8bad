using System.Text.Json;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Exports;

/// <summary>Writes regions as GeoJSON (RFC 7946): a point for each, its place in degrees of WGS 84, its measures as properties. What cannot be placed in a region is not on a map.</summary>
/// <param name="request">What is shown.</param>
/// <param name="notes">Whether what is to be known of the numbers is written too.</param>
public sealed class RegionMapWriter(RegionMapRequest request, bool notes)
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/geo+json; charset=utf-8";

    /// <summary>Writes the map.</summary>
    /// <param name="table">The table of the request.</param>
    /// <param name="blocks">Its rows.</param>
    /// <param name="body">Where to.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task WriteAsync(FlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(body);
        var parts = new JsonTable(table);
        await using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        if (notes)
        {
            json.WritePropertyName("metadata"u8);
            parts.Notes(json);
        }

        json.WriteStartArray("features"u8);
        var left = Regions(table);
        foreach (var block in blocks)
        {
            for (var row = 0; row < block.Count; row++)
            {
                if (block[row, 0] is { IsKnown: true } code && table.Regions.TryGetIndex(code.Text, out var region))
                {
                    left.Remove(region);
                    Feature(json, table, region, column => JsonValues.Write(json, block[row, column]));
                }
            }
        }

        foreach (var region in request.IsOfAll ? left : [])
        {
            Feature(json, table, region, _ => json.WriteNullValue());
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
        await body.FlushAsync(cancellation);
    }

    private SortedSet<int> Regions(FlatTable table)
    {
        var slice = request.Level == RegionLevel.Province ? table.Regions.Provinces : table.Regions.Kabupaten;
        return [.. Enumerable.Range(slice.First, slice.Count)];
    }

    private static void Feature(Utf8JsonWriter json, FlatTable table, int index, Action<int> value)
    {
        var region = table.Regions[index];
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, region.Code);
        json.WritePropertyName("geometry"u8);
        if (region is { Longitude: { } longitude, Latitude: { } latitude })
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "Point"u8);
            json.WriteStartArray("coordinates"u8);
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("properties"u8);
        json.WriteString("code"u8, region.Code);
        json.WriteString("name"u8, region.Name);
        json.WriteString("parentCode"u8, region.ParentCode);
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column].Unit is not null)
            {
                json.WritePropertyName(table.Columns[column].Name);
                value(column);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
