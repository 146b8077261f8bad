using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>One sheet of a workbook while it is written (ISO/IEC 29500-1, section 18.3).</summary>
internal sealed class WorkbookSheet : IDisposable
{
    /// <summary>A cell holds no more characters.</summary>
    private const int LongestText = 32_767;

    /// <summary>Days of Excel count from the last day of 1899, and its 1900 has one too many (ISO/IEC 29500-1, section 18.17.4.1).</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly Stream _entry;
    private readonly XmlWriter _xml;
    private readonly string[] _styles;

    public WorkbookSheet(ZipArchive archive, int number, string[] header, int[] styles)
    {
        _entry = archive.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).Open();
        _xml = XmlWriter.Create(_entry, new XmlWriterSettings { CloseOutput = false, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        _styles = [.. styles.Select(static style => style.ToString(CultureInfo.InvariantCulture))];
        _xml.WriteStartElement("worksheet", WorkbookParts.Main);
        if (header.Length > 0)
        {
            // The header stays in sight.
            _xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }

        _xml.WriteStartElement("sheetData");
        if (header.Length > 0)
        {
            Row([.. header.Select(static name => FlatValue.Of(name))]);
        }
    }

    /// <summary>How many rows are written.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row.</summary>
    public void Row(ReadOnlySpan<FlatValue> values)
    {
        _xml.WriteStartElement("row");
        for (var column = 0; column < values.Length; column++)
        {
            Cell(values[column], Rows == 0 ? null : _styles.Length > column ? _styles[column] : null);
        }

        _xml.WriteEndElement();
        Rows++;
    }

    public void Flush()
    {
        _xml.Flush();
        _entry.Flush();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        _entry.Dispose();
    }

    private void Cell(FlatValue value, string? style)
    {
        _xml.WriteStartElement("c");
        if (style is not null and not "0")
        {
            _xml.WriteAttributeString("s", style);
        }

        if (value.IsKnown)
        {
            Value(value);
        }

        _xml.WriteEndElement();
    }

    private void Value(FlatValue value)
    {
        switch (value.Type)
        {
            case FlatType.Text:
                _xml.WriteAttributeString("t", "inlineStr");
                _xml.WriteStartElement("is");
                _xml.WriteStartElement("t");
                _xml.WriteAttributeString("xml", "space", null, "preserve");
                _xml.WriteString(Readable(value.Text));
                _xml.WriteEndElement();
                _xml.WriteEndElement();
                break;
            case FlatType.Truth:
                _xml.WriteAttributeString("t", "b");
                _xml.WriteElementString("v", value.Truth ? "1" : "0");
                break;
            case FlatType.Day:
                _xml.WriteElementString("v", (value.Day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture));
                break;
            case FlatType.Fraction:
                _xml.WriteElementString("v", value.Fraction.ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                _xml.WriteElementString("v", value.Whole.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>XML has no control characters, not even escaped.</summary>
    private static string Readable(string text)
    {
        text = text.Length <= LongestText ? text : text[..LongestText];
        return text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(static character => XmlConvert.IsXmlChar(character) ? character : '\uFFFD'));
    }
}
