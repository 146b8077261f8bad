using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Reporting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class FindingCodesTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, FindingCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_reported_with_file_row_column_value_message_and_hint(int number)
    {
        var (code, files, file, row, column, value, message, hint) = FindingCases.All[number];
        using var folder = new TemporaryFolder(files);

        var result = new DatasetReader(SeedRecord.Facts).Read(folder.Path);

        var kind = FindingCodes.All.Single(c => c.Code == code);
        var place = file.Length == 0 ? Path.GetFileName(folder.Path) : file;
        result.Report.Findings.ShouldHaveSingleItem().ShouldBe(
            new Finding(kind.Severity, code, place, row, column, value is "" ? "" : value, kind.Rule, message, hint));
        (result.Facts is null).ShouldBe(kind.Severity == FindingSeverity.Error);
        result.Report.Counts[code].ShouldBe(1);
    }

    [Fact]
    public void Every_code_has_a_case_or_a_test_of_its_own()
    {
        string[] elsewhere = ["FILE_UNREADABLE", "FILE_KIND", "ENCODING", "PANEL_EMPTY", "PARENT_DIFFERS"];

        FindingCodes.All.Select(static c => c.Code).Except(FindingCases.All.Select(static c => c.Code)).ShouldBe(elsewhere);
    }

    [Fact]
    public void Codes_are_unique_and_every_template_ends_as_a_sentence()
    {
        FindingCodes.All.Select(static c => c.Code).ShouldBeUnique();
        FindingCodes.All.ShouldAllBe(static c => c.Rule.EndsWith('.') && (c.Message.EndsWith('.') || c.Message.EndsWith('}')));
    }

    [Fact]
    public void The_page_of_the_room_lists_every_code_with_its_severity_and_rule()
    {
        var page = File.ReadLines(Path.Combine(RepositoryTree.Root, "schema", "Jamsostek.Graph.Ingestion", "README.md"));

        page.SkipWhile(static l => l != "| code | severity | rule |").Skip(2)
            .ShouldBe(FindingCodes.All.Select(static c => $"| `{c.Code}` | {c.Severity.ToString().ToLowerInvariant()} | {c.Rule} |"));
    }

    [Fact]
    public void Every_finding_is_counted_but_only_the_first_fifty_of_a_code_are_listed()
    {
        var rows = string.Concat(Enumerable.Range(0, 70).Select(static i => $"99,{2026 + i},UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n"));

        var report = Import.Csv("t.csv", Import.TargetHeader + rows).Report;

        report.Errors.ShouldBe(70);
        report.Counts["REGION_UNKNOWN"].ShouldBe(70);
        report.Findings.Count.ShouldBe(ImportReport.ListedPerCode);
        report.Rows["targets"].ShouldBe(70);
    }

    [Fact]
    public void Every_mistake_of_a_row_is_reported_not_only_the_first()
    {
        var report = Import.Csv("t.csv", Import.TargetHeader + "Blitar,20x6,UCJ,fifty,people,UCJ,,REPORTED,P-NONE\n").Report;

        report.Findings.Select(static f => f.Code).ShouldBe(["REGION_AMBIGUOUS", "NUMBER_FORMAT", "NUMBER_FORMAT", "ENUM_UNKNOWN", "MISSING_REQUIRED", "SOURCE_UNKNOWN"]);
    }
}
