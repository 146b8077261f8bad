using System.Globalization;
using System.Text;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>Projecting and judging somebody's own panel, as processes.</summary>
public sealed class ProjectCommandTests
{
    [Fact]
    public async Task Every_region_the_regions_above_and_the_country_get_a_row_a_month()
    {
        using var folder = new TemporaryFolder(("panel.csv", Panel(6, 30)));
        var (code, output, errors) = await ServerProgram.RunAsync(folder.Path, "project", "--panel", "panel.csv", "--horizon", "14", "--target", "0.95@2023-12", "--out", "out.csv");

        code.ShouldBe(0, errors);
        output.ShouldBe("9 paths of 14 periods from 2022-07 written to out.csv.\n");
        string[] lines = await File.ReadAllLinesAsync(folder.PathOf("out.csv"));
        lines[0].ShouldBe("region_code,month,q025,q10,q50,q90,q975,p_miss");
        lines.Length.ShouldBe(1 + (9 * 14));
        lines.Skip(1).Select(static l => l.Split(',')[0]).Distinct().ShouldBe(["A", "C", "E", "B", "D", "F", "P0", "P1", "ID"]);
        lines[14].ShouldStartWith("A,2023-08,");
        foreach (string line in lines.Skip(1))
        {
            double[] numbers = [.. line.Split(',').Skip(2).Select(static v => double.Parse(v, CultureInfo.InvariantCulture))];
            numbers[..5].ShouldBeInOrder(SortDirection.Ascending);
            numbers.ShouldAllBe(static v => v >= 0 && v <= 1);
        }
    }

    [Fact]
    public async Task A_yearly_panel_is_written_by_year_without_a_target()
    {
        var rows = new StringBuilder("region_code,parent_code,month,potential,active\n");
        for (int year = 2016; year < 2025; year++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"A,,{year},1000,{200 + (10 * (year - 2016))}\n");
        }

        using var folder = new TemporaryFolder(("panel.csv", rows.ToString()));
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, "project", "--panel", "panel.csv", "--horizon", "2", "--out", "out.csv");

        code.ShouldBe(0, errors);
        string[] lines = await File.ReadAllLinesAsync(folder.PathOf("out.csv"));
        lines.Skip(1).Select(static l => string.Join(',', l.Split(',')[..2])).ShouldBe(["A,2025", "A,2026", "ID,2025", "ID,2026"]);
        lines.Skip(1).ShouldAllBe(static l => l.EndsWith(','));
    }

    [Fact]
    public async Task Bad_input_is_told_by_file_row_and_column_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder(("panel.csv", "region_code,parent_code,month,potential,active\nA,P,2024-01,100,-5\n"));
        var (code, output, errors) = await ServerProgram.RunAsync(folder.Path, "project", "--panel", "panel.csv", "--horizon", "12", "--out", "out.csv");

        (code, output).ShouldBe((1, string.Empty));
        errors.ShouldBe("""
            error VALUE_RANGE: panel.csv, row 2, column active: "-5"
              -5 does not lie between 0 and 10000000000.
              rule: A value lies in the range of its column.
              hint: Check the value and its unit.
            1 rows of 1 tables: 1 errors, 0 warnings.
            Nothing was written.

            """.ReplaceLineEndings("\n"));
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).ShouldBe(["panel.csv"]);
    }

    [Theory]
    [InlineData("project", "--panel", "panel.csv", "--horizon", "12")]
    [InlineData("project", "--panel", "panel.csv", "--horizon", "12", "--out", "o.csv", "--target", "95")]
    [InlineData("project", "--panel", "panel.csv", "--horizon", "12", "--out", "o.csv", "--target", "1.5@2026-12")]
    [InlineData("project", "--panel", "panel.csv", "--horizon", "soon", "--out", "o.csv")]
    public async Task A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, arguments);
        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_horizon_out_of_range_is_told()
    {
        using var folder = new TemporaryFolder(("panel.csv", Panel(2, 12)));
        var (code, _, errors) = await ServerProgram.RunAsync(folder.Path, "project", "--panel", "panel.csv", "--horizon", "0", "--out", "out.csv");
        code.ShouldBe(1);
        errors.ShouldContain("A horizon of 0 periods is not computed.");
        File.Exists(folder.PathOf("out.csv")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_back_test_prints_all_methods_and_writes_them()
    {
        using var folder = new TemporaryFolder(("panel.csv", Panel(6, 32)));
        var (code, output, errors) = await ServerProgram.RunAsync(folder.Path, "backtest", "--panel", "panel.csv", "--out", "scores.csv");

        code.ShouldBe(0, errors);
        foreach (string method in new[] { "pooled model", "naive", "seasonal naive", "drift", "seasonal naive + drift", "logit line", "logit line, 2 years", "Theta", "ETS", "SSA (ML.NET)", "SSA on logits" })
        {
            output.ShouldContain("\n" + method);
        }

        (await File.ReadAllLinesAsync(folder.PathOf("scores.csv")))[0].ShouldBe("method,level,horizon,count,origins,mae,mae_constant_basis,mase,pinball,coverage80,coverage95,width80,brier,calibration_error,"
            + "mae_gain,mae_gain_low,mae_gain_high,mae_origins_won,pinball_gain,pinball_gain_low,pinball_gain_high,pinball_origins_won");
    }

    [Fact]
    public async Task A_panel_too_short_to_be_judged_is_told()
    {
        using var folder = new TemporaryFolder(("panel.csv", Panel(2, 20)));
        var (code, output, errors) = await ServerProgram.RunAsync(folder.Path, "backtest", "--panel", "panel.csv", "--out", "scores.csv");

        (code, output).ShouldBe((1, string.Empty));
        errors.ShouldContain("error HISTORY_TOO_SHORT: panel.csv\n  A history of 20 periods is too short for a back-test.\n  hint: A monthly panel needs 27 months, a yearly one 5 years.\n");
        File.Exists(folder.PathOf("scores.csv")).ShouldBeFalse();
    }

    private static string Panel(int regions, int months)
    {
        var text = new StringBuilder("region_code,parent_code,month,potential,active\n");
        for (int t = 0; t < months; t++)
        {
            for (int i = 0; i < regions; i++)
            {
                int active = 20_000 + (3_000 * i) + (200 * t) + (300 * ((t * (i + 3)) % 5));
                text.Append(CultureInfo.InvariantCulture, $"{(char)('A' + i)},P{i % 2},{2020 + (t / 12)}-{(t % 12) + 1:D2},100000,{active}\n");
            }
        }

        return text.ToString();
    }
}
