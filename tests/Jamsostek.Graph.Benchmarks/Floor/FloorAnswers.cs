using System.Buffers;
using System.Text.Json;

namespace Jamsostek.Graph.Benchmarks.Floor;

/// <summary>The answers as somebody would write them by hand who knows the query beforehand: a loop and a <see cref="Utf8JsonWriter"/>.</summary>
internal sealed class FloorAnswers(FloorData data)
{
    public void Provinces(IBufferWriter<byte> output, int year)
    {
        var columns = data.Year(year);
        var order = new List<int>();
        for (var i = data.Provinces.Start.Value; i < data.Provinces.End.Value; i++)
        {
            order.Add(i);
        }

        order.Sort((a, b) => (columns.Employed[b] ?? -1).CompareTo(columns.Employed[a] ?? -1));
        using var json = Open(output);
        json.WriteNumber("totalCount", order.Count);
        json.WriteStartArray("nodes");
        foreach (var region in order)
        {
            json.WriteStartObject();
            json.WriteString("code", data.Codes[region]);
            json.WriteString("name", data.Names[region]);
            json.WriteStartObject("labour");
            Number(json, "employed", columns.Employed[region]);
            Rate(json, columns, region);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Close(json);
    }

    public void Weakest(IBufferWriter<byte> output, double threshold)
    {
        var columns = data.Year(data.LatestYear);
        var chosen = new List<int>();
        for (var i = data.Provinces.Start.Value; i < data.Provinces.End.Value; i++)
        {
            for (var k = data.Children[i].Start.Value; k < data.Children[i].End.Value; k++)
            {
                if (columns.InformalRate(k) > threshold)
                {
                    chosen.Add(i);
                    break;
                }
            }
        }

        using var json = Open(output);
        json.WriteNumber("totalCount", chosen.Count);
        json.WriteStartArray("nodes");
        foreach (var province in chosen)
        {
            json.WriteStartObject();
            json.WriteString("name", data.Names[province]);
            json.WriteStartObject("kabupaten");
            json.WriteStartArray("nodes");
            foreach (var region in Weakest(columns, province))
            {
                json.WriteStartObject();
                json.WriteString("name", data.Names[region]);
                json.WriteStartObject("labour");
                Number(json, "employed", columns.Employed[region]);
                Rate(json, columns, region);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Close(json);
    }

    public void Tree(IBufferWriter<byte> output, int year)
    {
        var columns = data.Year(year);
        using var json = Open(output);
        json.WriteStartArray("nodes");
        for (var i = data.Provinces.Start.Value; i < data.Provinces.End.Value; i++)
        {
            json.WriteStartObject();
            json.WriteString("code", data.Codes[i]);
            json.WriteString("name", data.Names[i]);
            Labour(json, columns, i);
            json.WriteStartObject("kabupaten");
            json.WriteStartArray("nodes");
            for (var k = data.Children[i].Start.Value; k < data.Children[i].End.Value; k++)
            {
                Kabupaten(json, columns, k);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Close(json);
    }

    private int[] Weakest(FloorYear columns, int province)
    {
        var regions = new int[data.Children[province].End.Value - data.Children[province].Start.Value];
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = data.Children[province].Start.Value + i;
        }

        Array.Sort(regions, (a, b) => (columns.InformalRate(b) ?? -1).CompareTo(columns.InformalRate(a) ?? -1));
        return regions[..Math.Min(3, regions.Length)];
    }

    private void Kabupaten(Utf8JsonWriter json, FloorYear columns, int region)
    {
        json.WriteStartObject();
        json.WriteString("code", data.Codes[region]);
        json.WriteString("name", data.Names[region]);
        json.WriteString("kind", data.Kinds[region]);
        json.WriteNumber("population", data.Populations[region]);
        Labour(json, columns, region);
        json.WriteStartObject("agencies");
        json.WriteStartArray("nodes");
        foreach (var agency in data.Agencies[region])
        {
            json.WriteStartObject();
            json.WriteString("code", agency.Code);
            json.WriteString("name", agency.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Labour(Utf8JsonWriter json, FloorYear columns, int region)
    {
        json.WriteStartObject("labour");
        Number(json, "employed", columns.Employed[region]);
        Number(json, "formal", columns.Formal[region]);
        Number(json, "informal", columns.Informal[region]);
        Rate(json, columns, region);
        json.WriteEndObject();
    }

    private static void Rate(Utf8JsonWriter json, FloorYear columns, int region)
    {
        if (columns.InformalRate(region) is { } rate)
        {
            json.WriteNumber("informalRate", rate);
        }
        else
        {
            json.WriteNull("informalRate");
        }
    }

    private static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static Utf8JsonWriter Open(IBufferWriter<byte> output)
    {
        var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("provinces");
        return json;
    }

    private static void Close(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}
