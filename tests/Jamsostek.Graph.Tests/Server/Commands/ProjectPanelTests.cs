using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Commands;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>Panels that are thin, odd or wrong: each gets a whole file of sensible numbers, or a refusal that names file and reason, and then nothing is written.</summary>
public sealed class ProjectPanelTests
{
    private const string Header = "region_code,parent_code,month,potential,active";

    public static TheoryData<string, string, int, string> Projected { get; } = new()
    {
        // Name, note that is told, paths, and what lies between the outer quantiles of the country's last month.
        { "sparse", "note: 6 of 6 regions have few figures (A0, A2, A4, A1, A3 and 1 more).", 9, "0.30" },
        { "one region", "", 3, "0.33" },
        { "country alone", "", 1, "0.33" },
        { "never moves", "", 6, "0.3" },
        { "nobody", "", 6, "0.002" },
        { "everybody", "", 6, "0.998" },
        { "more than everybody", "note: 3 of 3 regions had more covered than potential workers (A0, A2, A1).", 6, "0.998" },
        { "one without figures", "note: 1 of 6 regions have no covered workers in any period: their level is that of their neighbours (A0).", 9, "0.34" },
        { "one without potential", "note: 1 of 6 regions have no potential workers and are not projected (A0).", 8, "0.34" },
        { "one figure", "note: history is long enough to test 0 of the 3 periods; what lies beyond is extrapolated.", 3, "0.3" },
        { "other columns", "warning COLUMN_UNKNOWN: panel.csv, row 1, column colour", 3, "0.33" },
        { "sums given", "note: the rows of ID, P were left out: other regions of the panel stand under them, and they are the sum of these.", 3, "0.33" },
    };

    public static TheoryData<string, string> Refused { get; } = new()
    {
        { $"{Header}\nA,P,2024-01,1000,\nA,P,2024-02,,100\n", "error PANEL_WITHOUT_OBSERVATIONS: panel.csv\n  No region has both covered and potential workers in one period.\n" },
        { $"{Header}\nA,B,2024-01,1000,100\nB,A,2024-01,1000,100\n", "error PARENT_LOOP: panel.csv\n  Region A stands under itself: A under B under A.\n" },
        { $"{Header}\n", "error PANEL_EMPTY: panel.csv\n  The panel has no row.\n" },
        { "region_code,parent_code,month,potential\nA,P,2024-01,1000\n", "error COLUMN_MISSING: panel.csv, row 1, column active\n" },
        { $"{Header}\nA,P,2024-01,many,100\n", "error NUMBER_FORMAT: panel.csv, row 2, column potential: \"many\"\n" },
        { $"{Header}\nA,P,2024-13,1000,100\n", "error DATE_IMPOSSIBLE: panel.csv, row 2, column month: \"2024-13\"\n" },
        { $"{Header}\nA,P,2024-01,1000,100\nA,P,2024-01,1000,101\n", "error DUPLICATE_KEY: panel.csv, row 3, column region_code, month: \"A/2024-01\"\n" },
        { $"{Header}\nA,P,2024-01,1000,100\nA,P,2025,1000,101\n", "error DATE_FORMAT: panel.csv, row 3, column month: \"2025\"\n" },
        { $"{Header}\nA,P,2024-01,1000,100\nA,Q,2024-02,1000,101\n", "error PARENT_DIFFERS: panel.csv, row 3, column parent_code: \"Q\"\n" },
        { $"{Header},standard_error\nA,P,2024-01,1000,100,-1\n", "error VALUE_RANGE: panel.csv, row 2, column standard_error: \"-1\"\n" },
        { $"{Header},informal_share\nA,P,2024-01,1000,100,60\n", "error VALUE_RANGE: panel.csv, row 2, column informal_share: \"60\"\n" },
        { "", "error COLUMN_MISSING: panel.csv, row 1, column region_code\n" },
    };

    [Theory]
    [MemberData(nameof(Projected))]
    public async Task A_thin_or_odd_panel_gets_sensible_numbers(string name, string note, int paths, string level)
    {
        using var folder = new TemporaryFolder(("panel.csv", PanelOf(name)));
        var (code, errors) = await RunAsync(folder);

        code.ShouldBe(ExitCode.Done, errors);
        errors.ShouldContain(note);
        string[][] rows = [.. (await File.ReadAllLinesAsync(folder.PathOf("out.csv"))).Skip(1).Select(static l => l.Split(','))];
        rows.Length.ShouldBe(3 * paths);
        foreach (string[] row in rows)
        {
            double[] numbers = [.. row.Skip(2).Select(static v => double.Parse(v, CultureInfo.InvariantCulture))];
            numbers[..5].ShouldBeInOrder(SortDirection.Ascending);
            numbers.ShouldAllBe(static v => v >= 0 && v <= 1);
        }

        double expected = double.Parse(level, CultureInfo.InvariantCulture);
        double middle = double.Parse(rows[^1][4], CultureInfo.InvariantCulture);
        rows[^1][0].ShouldBe("ID");
        middle.ShouldBe(expected, 0.03);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_wrong_panel_is_refused_by_file_and_reason_and_nothing_is_written(string panel, string error)
    {
        using var folder = new TemporaryFolder(("panel.csv", panel));
        var (code, errors) = await RunAsync(folder);

        code.ShouldBe(ExitCode.BadData);
        errors.ShouldContain(error);
        errors.ShouldEndWith("Nothing was written.\n");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).ShouldBe(["panel.csv"]);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();
        var (code, errors) = await RunAsync(folder);
        code.ShouldBe(ExitCode.BadData);
        errors.ShouldStartWith("error FILE_MISSING: panel.csv\n");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_and_nothing_is_left()
    {
        using var folder = new TemporaryFolder(("panel.csv", PanelOf("one region")));
        var (code, errors) = await RunAsync(folder, Path.Combine("no", "out.csv"));
        code.ShouldBe(ExitCode.Impossible);
        errors.ShouldContain("cannot be written");
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).ShouldBe(["panel.csv"]);
    }

    [Fact]
    public async Task A_standard_error_widens_every_interval()
    {
        using var folder = new TemporaryFolder(("panel.csv", PanelOf("one region")), ("estimated.csv", PanelOf("estimated")));
        (await RunAsync(folder)).Code.ShouldBe(ExitCode.Done);
        (await RunAsync(folder, "estimated-out.csv", "estimated.csv")).Code.ShouldBe(ExitCode.Done);
        double[] stated = await WidthsAsync(folder.PathOf("out.csv"));
        double[] estimated = await WidthsAsync(folder.PathOf("estimated-out.csv"));

        // 3 points of standard error: 95 % of a normal are 11.8 points wide.
        for (int row = 0; row < stated.Length; row++)
        {
            stated[row].ShouldBeLessThan(0.03);
            estimated[row].ShouldBeInRange(0.11, 0.16);
        }
    }

    private static async Task<double[]> WidthsAsync(string path) =>
        [.. (await File.ReadAllLinesAsync(path)).Skip(1).Select(static l => l.Split(',')).Select(static c => double.Parse(c[6], CultureInfo.InvariantCulture) - double.Parse(c[2], CultureInfo.InvariantCulture))];

    private static async Task<(ExitCode Code, string Errors)> RunAsync(TemporaryFolder folder, string output = "out.csv", string panel = "panel.csv")
    {
        var errors = new StringWriter { NewLine = "\n" };
        var request = new ProjectRequest(folder.PathOf(panel), 3, [new Milestone(0.95, new Month(2024, 12))], folder.PathOf(output));
        var code = await ProjectCommand.RunAsync(request, new Terminal(TextWriter.Null, errors, IsInteractive: false), TestContext.Current.CancellationToken);
        return (code, errors.ToString());
    }

    private static string PanelOf(string name) => name switch
    {
        "sparse" => Panel(6, static (i, t) => ((t * 7) + (i * 3)) % 11 == 0 ? 250 + (10 * i) + t : null),
        "one region" => Panel(1, static (_, t) => 220 + (3 * t)),
        "estimated" => Panel(1, static (_, t) => 220 + (3 * t)).Replace("\n", ",30\n", StringComparison.Ordinal).Replace("active,30", "active,standard_error", StringComparison.Ordinal),
        "country alone" => Panel(1, static (_, t) => 220 + (3 * t)).Replace("A0,P0", "ID,", StringComparison.Ordinal),
        "never moves" => Panel(3, static (_, _) => 300),
        "nobody" => Panel(3, static (_, _) => 0),
        "everybody" => Panel(3, static (_, _) => 1000),
        "more than everybody" => Panel(3, static (_, _) => 1478),
        "one without figures" => Panel(6, static (i, t) => i == 0 ? null : 250 + (10 * i) + t + (2 * (t % 2))),
        "one without potential" => Panel(6, static (i, t) => 250 + (10 * i) + t + (2 * (t % 2)), static i => i == 0 ? null : 1000),
        "one figure" => $"{Header}\nA,P,2024-01,1000,300\n",
        "other columns" => Panel(1, static (_, t) => 220 + (3 * t)).Replace("\n", ",red\n", StringComparison.Ordinal).Replace("active,red", "active,colour", StringComparison.Ordinal),
        _ => Panel(1, static (_, t) => 220 + (3 * t)).Replace(",P0,", ",P,", StringComparison.Ordinal) + "P,ID,2022-01,1000,220\nID,,2022-01,1000,220\n",
    };

    /// <summary>Three years, of 1,000 potential workers a region where nothing else is said.</summary>
    private static string Panel(int regions, Func<int, int, int?> active, Func<int, int?>? potential = null)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (int t = 0; t < 36; t++)
        {
            for (int i = 0; i < regions; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"A{i},P{i % 2},{2021 + (t / 12)}-{(t % 12) + 1:D2},{(potential is null ? 1000 : potential(i))},{active(i, t)}\n");
            }
        }

        return text.ToString();
    }
}
