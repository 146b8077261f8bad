using System.Text;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Reporting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class UnreadableFileTests
{
    [Fact]
    public void A_path_that_leads_nowhere_is_a_finding()
    {
        var finding = new DatasetReader().Read("/no/such/file.csv").Report.Findings.ShouldHaveSingleItem();

        (finding.Code, finding.File, finding.Message).ShouldBe(("FILE_MISSING", "file.csv", "There is no file or folder 'file.csv'."));
    }

    [Fact]
    public void A_file_of_another_kind_is_a_finding() =>
        Import.Csv("table.ods", "x").Report.Findings.ShouldHaveSingleItem().ShouldBe(new Finding(
            FindingSeverity.Error, "FILE_KIND", "table.ods", null, null, null, FindingCodes.FileKind.Rule, "Files of the kind '.ods' are not read.", "Save the table as .csv (UTF-8) or .xlsx."));

    [Fact]
    public void Text_in_another_encoding_is_a_finding_with_its_line_and_byte()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("t.csv", [.. Encoding.UTF8.GetBytes("a,b\nx,"), 0xE9, (byte)'\n']);

        new DatasetReader().Read(path).Report.Findings.ShouldHaveSingleItem().ShouldBe(new Finding(
            FindingSeverity.Error, "ENCODING", "t.csv", 2, null, null, FindingCodes.Encoding.Rule, "Byte 7 of the file is not UTF-8.", "Save the file with the encoding UTF-8."));
    }

    [Fact]
    public void A_workbook_that_is_none_is_a_finding()
    {
        var finding = Import.Csv("book.xlsx", "no workbook").Report.Findings.ShouldHaveSingleItem();

        (finding.Code, finding.File, finding.Row, finding.Hint).ShouldBe(("FILE_UNREADABLE", "book.xlsx", null, "Open it in a spreadsheet or editor, save it again and retry."));
        finding.Message.ShouldStartWith("The file cannot be read: ");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"resources":5}""")]
    [InlineData("""{"resources":[{}]}""")]
    [InlineData("""{"resources":[{"name":"targets","path":["a.csv","b.csv"]}]}""")]
    [InlineData("""{"resources":[{"name":"targets","path":"/etc/hosts"}]}""")]
    [InlineData("""{"resources":[{"name":"targets","path":"t.csv","knownDifferences":[{"breakdown":"SEX"}]}]}""")]
    public void A_description_that_cannot_be_used_is_a_finding(string json)
    {
        using var folder = new TemporaryFolder(("datapackage.json", json));

        new DatasetReader().Read(folder.Path).Report.Findings.ShouldHaveSingleItem().Code.ShouldBe("PACKAGE_INVALID");
    }

    [Fact]
    public void Files_with_a_mark_a_semicolon_or_in_utf16_are_read()
    {
        const string Row = "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n";
        using var folder = new TemporaryFolder();
        string[] paths =
        [
            folder.Write("mark.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Import.TargetHeader + Row)]),
            folder.Write("semicolon.csv", (Import.TargetHeader + Row).Replace(',', ';').Replace("50", "50,5", StringComparison.Ordinal)),
            folder.Write("utf16.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Import.TargetHeader + Row)]),
            folder.Write("crlf.csv", (Import.TargetHeader + Row).ReplaceLineEndings("\r\n")),
        ];

        paths.Select(static p => new DatasetReader(SeedRecord.Facts).Read(p).OnlyTarget().Value).ShouldBe([50m, 50.5m, 50m, 50m]);
    }
}
