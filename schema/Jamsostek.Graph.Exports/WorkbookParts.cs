using System.IO.Compression;
using System.Text;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Exports;

/// <summary>The parts of a workbook beside its sheets (ISO/IEC 29500-2, section 9; 29500-1, section 18.2).</summary>
internal static class WorkbookParts
{
    /// <summary>The namespace of spreadsheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int General = 0;
    private const int Day = 1;
    private const int Percent = 2;
    private const int Thousands = 3;

    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
        <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    /// <summary>How the cells of a column look. The numbers in them are as exact as elsewhere.</summary>
    public static int StyleOf(FlatColumn column) => column switch
    {
        { Type: FlatType.Day } => Day,
        { Unit: ValueUnit.Fraction } => Percent,
        { Unit: not null } => Thousands,
        _ => General,
    };

    /// <summary>Writes them.</summary>
    /// <param name="archive">The workbook.</param>
    /// <param name="sheets">The names of its sheets, by number.</param>
    public static void Write(ZipArchive archive, IReadOnlyList<string> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToArray();
        Part(archive, "xl/styles.xml", Styles);
        Part(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>{Each(static (name, number) => $"<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")}</sheets></workbook>");
        Part(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Each(static (_, number) => Relation(number, "worksheet", $"worksheets/sheet{number}.xml"))}{Relation(sheets.Count + 1, "styles", "styles.xml")}</Relationships>");
        Part(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>");
        Part(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{Kind("/xl/workbook.xml", "sheet.main")}{Kind("/xl/styles.xml", "styles")}{Each(static (_, number) => Kind($"/xl/worksheets/sheet{number}.xml", "worksheet"))}</Types>");

        string Each(Func<string, int, string> part) => string.Concat(numbers.Select(number => part(sheets[number - 1], number)));
    }

    private static string Relation(int id, string type, string target) => $"<Relationship Id=\"rId{id}\" Type=\"{Relationships}/{type}\" Target=\"{target}\"/>";

    private static string Kind(string part, string kind) => $"<Override PartName=\"{part}\" ContentType=\"{Spreadsheet}.{kind}+xml\"/>";

    private static void Part(ZipArchive archive, string name, string xml)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml}"));
    }
}
