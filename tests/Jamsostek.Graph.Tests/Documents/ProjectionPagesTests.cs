using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Documents;

/// <summary>The pages on the projection model name files that are there, and figures that stand in its tables.</summary>
public sealed partial class ProjectionPagesTests
{
    private static readonly string Room = Path.Combine(RepositoryTree.Root, "schema", "Jamsostek.Graph.Projections");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Room, "README.md"));
    private static readonly string Model = File.ReadAllText(Path.Combine(Room, "MODEL.md"));

    [Fact]
    public void Every_file_that_the_steps_name_is_there()
    {
        string[] files = [.. SourceFile().Matches(Readme).Select(static m => m.Groups["file"].Value)];

        files.Length.ShouldBeGreaterThan(40);
        files.Where(static f => !File.Exists(Path.Combine(Room, f)) && !File.Exists(Path.Combine(RepositoryTree.Root, f))).ShouldBeEmpty();
    }

    [Fact]
    public void The_tables_stand_between_their_marks()
    {
        string[] titles = [.. Tables().Split('\n').Where(static l => l.StartsWith("### ", StringComparison.Ordinal)).Select(static l => l.Split([' ', ':', ','], StringSplitOptions.RemoveEmptyEntries)[1])];
        titles.ShouldBe(["Simulated", "Simulated", "Real", "Real", "Calibration", "Calibration", "Intervals", "What", "Cost"]);
        foreach (string method in new[] { "pooled model", "naive", "seasonal naive", "drift", "seasonal naive + drift", "logit line", "logit line, 2 years", "Theta", "ETS", "SSA (ML.NET)", "SSA on logits" })
        {
            // Scores and two comparisons on three panels; the model is compared with the others only.
            Regex.Count(Tables(), $@"^\| {Regex.Escape(method)} \|", RegexOptions.Multiline).ShouldBe(method == "pooled model" ? 3 : 9, method);
        }
    }

    [Theory]
    [InlineData("## 6. Evidence", "## 7. Weaknesses")]
    [InlineData("## 7. Weaknesses", "## 8. Drivers and scenarios")]
    public void Every_figure_of_the_evidence_stands_in_the_tables(string from, string to)
    {
        string section = Model[Model.IndexOf(from, StringComparison.Ordinal)..Model.IndexOf(to, StringComparison.Ordinal)];
        var known = Decimal().Matches(Tables()).Select(static m => m.Value).ToHashSet(StringComparer.Ordinal);
        string[] told = [.. Decimal().Matches(section[from.Length..]).Select(static m => m.Value)];

        told.Length.ShouldBeGreaterThan(8);
        told.Where(figure => !known.Contains(figure)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("mean absolute error, points")]
    [InlineData("inside the 80 % interval")]
    [InlineData("inside the 95 % interval")]
    [InlineData("calibration error of P(miss)")]
    public void Every_row_of_the_evidence_is_one_of_the_model(string title)
    {
        string model = Tables().Split('\n').First(static l => l.StartsWith("| pooled model |", StringComparison.Ordinal));
        model.ShouldContain($"| {string.Join(' ', Row(title))} |");
    }

    [Fact]
    public void Errors_by_chance_and_of_the_best_other_method_are_those_of_the_first_panel()
    {
        string panel = Tables()[..Tables().IndexOf("### Simulated with", StringComparison.Ordinal)];
        foreach (var (value, h) in Row("the same by chance alone").Zip([1, 3, 6, 12, 24]))
        {
            panel.ShouldContain($"h={h} {value} (to");
        }

        double[][] others = [.. panel.Split('\n').Where(static l => l.StartsWith("| ", StringComparison.Ordinal) && !l.Contains("pooled", StringComparison.Ordinal) && !l.StartsWith("| h =", StringComparison.Ordinal))
            .TakeWhile(static l => !l.StartsWith("| |", StringComparison.Ordinal))
            .Select(static l => l.Split(" | ")[1].Split(' ').Select(static v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray())];
        others.Length.ShouldBe(10);
        Row("of the best other method").Select(static v => double.Parse(v, CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(0, 5).Select(k => others.Min(o => o[k])));
    }

    private static string[] Row(string title) => [.. Model.Split('\n').Single(l => l.StartsWith($"| {title} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries)[2..^1]];

    private static string Tables()
    {
        const string Begin = "<!-- tables: begin -->";
        return Readme[(Readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..Readme.IndexOf("<!-- tables: end -->", StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"`(?<file>[\w./-]+\.cs)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourceFile();

    [GeneratedRegex(@"(?<![\w.])\d*\.\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();
}
