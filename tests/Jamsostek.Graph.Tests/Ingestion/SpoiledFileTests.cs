using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Whatever a file holds, reading it ends with a report and no exception, and nothing that holds an error is used.</summary>
public sealed class SpoiledFileTests
{
    private static readonly string[] Tables = ["targets.csv", "claims.csv", "event-waves.csv", "coverage-observations.csv", "datapackage.json"];

    [Fact]
    public void A_table_with_bytes_changed_is_read_or_reported()
    {
        using var folder = new TemporaryFolder();
        var edits = ArbMap.Default.GeneratorFor<(NonNegativeInt Table, (NonNegativeInt Place, byte Value)[] Changes)>();

        Prop.ForAll(edits.ToArbitrary(), edit =>
        {
            var name = Tables[edit.Table.Get % Tables.Length];
            var bytes = File.ReadAllBytes(Path.Combine(SeedRecord.Folder, name));
            foreach (var (place, value) in edit.Changes)
            {
                bytes[place.Get * 7919 % bytes.Length] = value;
            }

            Holds(folder.Write(name, bytes));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void A_workbook_with_bytes_changed_is_read_or_reported()
    {
        using var folder = new TemporaryFolder();
        var workbook = Workbook.Of(("T", [[.. Import.TargetHeader.TrimEnd().Split(',')], ["11", 2031, "UCJ", 50, "PERCENT", "UCJ", "x", "REPORTED", "P-ACEH2"]]));
        var edits = ArbMap.Default.GeneratorFor<(NonNegativeInt Place, byte Value)[]>();

        Prop.ForAll(edits.ToArbitrary(), changes =>
        {
            var bytes = (byte[])workbook.Clone();
            foreach (var (place, value) in changes)
            {
                bytes[place.Get * 7919 % bytes.Length] = value;
            }

            Holds(folder.Write("book.xlsx", bytes));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void Any_text_in_any_cell_is_a_value_or_a_finding()
    {
        using var folder = new TemporaryFolder();
        var header = Import.CoverageHeader.TrimEnd().Split(',');

        Prop.ForAll(ArbMap.Default.ArbFor<(NonNegativeInt Column, string? Text)>(), edit =>
        {
            string[] cells = ["11", "2026-01", "ALL", "400", "1000", "40", "REPORTED", "UCJ", "EXACT", "REPORTED", "P-ACEH2"];
            var text = new string([.. (edit.Text ?? "").Where(static c => !char.IsSurrogate(c) && c != '\0')]);
            cells[edit.Column.Get % cells.Length] = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            Holds(folder.Write("c.csv", string.Join(',', header) + "\n" + string.Join(',', cells) + "\n"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void A_file_of_one_enormous_quoted_cell_is_reported()
    {
        using var folder = new TemporaryFolder();

        Holds(folder.Write("t.csv", Encoding.UTF8.GetBytes(Import.TargetHeader + "\"" + new string('x', 1_000_000))));
    }

    private static void Holds(string path)
    {
        var result = new DatasetReader(SeedRecord.Facts).Read(path);

        (result.Facts is null).ShouldBe(!result.Report.IsUsable);
        result.Report.Counts.Values.Sum().ShouldBe(result.Report.Errors + result.Report.Warnings);
    }
}
