using System.Buffers;
using System.Text.Json;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Writes the answer to a question as the product does, by hand with a <see cref="Utf8JsonWriter" />: names and labels are in memory.</summary>
internal sealed class CubeJson(GeneratedRecord record)
{
    private static readonly string[] SegmentNames = [.. GeneratedRecord.Segments.Select(FactCode.Of)];

    private readonly string[] _provinceCodes = [.. Enumerable.Range(0, GeneratedRecord.Provinces).Select(GeneratedRecord.ProvinceCode)];
    private readonly string[] _provinceNames = [.. Enumerable.Range(0, GeneratedRecord.Provinces).Select(GeneratedRecord.ProvinceName)];
    private readonly string[] _kabupatenNames = [.. Enumerable.Range(0, record.ProvinceOf.Length).Select(record.KabupatenName)];
    private readonly string[] _agencyNames = [.. Enumerable.Range(0, GeneratedRecord.Agencies).Select(record.AgencyName)];
    private readonly string[] _months = [.. Enumerable.Range(0, record.Scale.Months).Select(static month => (GeneratedRecord.First + month).ToString())];
    private readonly string[] _quarters = [.. Enumerable.Range(0, record.Scale.Months).Select(static month => $"{(GeneratedRecord.First + month).Year:0000}-Q{(month / 3 % 4) + 1}")];

    /// <summary>Writes an answer.</summary>
    public void Write(IBufferWriter<byte> output, QuestionKind kind, AnswerBuffer answer)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject(kind == QuestionKind.Q4 ? "compliance" : "coverage");
        json.WriteNumber("totalCount", answer.Total);
        json.WriteStartArray("nodes");
        for (var values = answer.Values; !values.IsEmpty;)
        {
            json.WriteStartObject();
            values = values[Row(json, kind, values)..];
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes one row.</summary>
    /// <returns>How many numbers it has.</returns>
    private int Row(Utf8JsonWriter json, QuestionKind kind, ReadOnlySpan<double> values)
    {
        switch (kind)
        {
            case QuestionKind.Q1:
                Place(json, "province", _provinceCodes, _provinceNames, (int)values[0]);
                json.WriteNumber("eligibleWorkers", (long)values[1]);
                Covered(json, values[2..]);
                return 4;
            case QuestionKind.Q2:
                Place(json, "kabupaten", record.KabupatenCodes, _kabupatenNames, (int)values[0]);
                json.WriteString("segment", SegmentNames[(int)values[1]]);
                Label(json, _months, (int)values[2]);
                json.WriteNumber("uncoveredWorkers", (long)values[3]);
                Covered(json, values[4..]);
                return 6;
            case QuestionKind.Q3:
                Label(json, _months, (int)values[0]);
                json.WriteString("segment", SegmentNames[(int)values[1]]);
                Covered(json, values[2..]);
                return 4;
            case QuestionKind.Q4:
                var kabupaten = record.AgencyKabupaten[(int)values[0]];
                Place(json, "agency", record.AgencyCodes, _agencyNames, (int)values[0]);
                Place(json, "kabupaten", record.KabupatenCodes, _kabupatenNames, kabupaten);
                Place(json, "province", _provinceCodes, _provinceNames, record.ProvinceOf[kabupaten]);
                json.WriteNumber("nonAsnWorkers", (long)values[1]);
                json.WriteNumber("enrolledWorkers", (long)values[2]);
                json.WriteNumber("enrolmentRate", values[3]);
                return 4;
            case QuestionKind.Q5:
                Label(json, _quarters, (int)values[0]);
                Place(json, "province", _provinceCodes, null, (int)values[1]);
                Place(json, "kabupaten", record.KabupatenCodes, null, (int)values[2]);
                Covered(json, values[3..]);
                return 5;
            default:
                Label(json, _months, (int)values[0]);
                json.WriteString("segment", SegmentNames[(int)values[1]]);
                Place(json, "province", _provinceCodes, null, (int)values[2]);
                Covered(json, values[3..]);
                return 5;
        }
    }

    private static void Covered(Utf8JsonWriter json, ReadOnlySpan<double> values)
    {
        json.WriteNumber("coveredWorkers", (long)values[0]);
        json.WriteNumber("coverageRate", values[1]);
    }

    private static void Label(Utf8JsonWriter json, string[] labels, int month)
    {
        if (month < 0)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("label", labels[month]);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string field, string[] codes, string[]? names, int place)
    {
        if (place < 0)
        {
            json.WriteNull(field);
            return;
        }

        json.WriteStartObject(field);
        json.WriteString("code", codes[place]);
        if (names is not null)
        {
            json.WriteString("name", names[place]);
        }

        json.WriteEndObject();
    }
}
