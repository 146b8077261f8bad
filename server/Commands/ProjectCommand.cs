using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Projects somebody's own panel and writes the quantiles of every region, region above and the country.</summary>
internal static class ProjectCommand
{
    /// <summary>Header of what is written.</summary>
    public const string Header = "region_code,month,q025,q10,q50,q90,q975,p_miss";

    public static async Task<ExitCode> RunAsync(ProjectRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (PanelInput.Read(request.PanelPath, terminal, cancellation) is not { } panel)
        {
            terminal.Error.WriteLine("Nothing was written.");
            return ExitCode.BadData;
        }

        var fitted = await ProgressDisplay.RunAsync(terminal, display => Task.Run(
            () => ProjectionModel.Fit(panel, new ProjectionOptions(), new DirectProgress<ProjectionProgress>(p => display.Report(StepOf(p), null, p.Done, p.Total)), cancellation), cancellation));
        var projected = fitted.Succeeded ? fitted.Value.Project(request.Horizon, null, cancellation) : fitted.Problem;
        if (!projected.Succeeded)
        {
            PanelInput.Fail(projected.Problem, terminal);
            terminal.Error.WriteLine("Nothing was written.");
            return ExitCode.BadData;
        }

        Notes(projected.Value, request, terminal);
        if (!TryWrite(request.OutputPath, Csv(projected.Value, request.Targets), terminal))
        {
            return ExitCode.Impossible;
        }

        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{projected.Value.All.Count} paths of {projected.Value.Steps} periods from {projected.Value.Label(0)} written to {request.OutputPath}."));
        return ExitCode.Done;
    }

    /// <summary>What the step of a fit is called on the terminal.</summary>
    public static string StepOf(ProjectionProgress progress) => char.ToUpperInvariant(progress.Step[0]) + progress.Step[1..];

    /// <summary>The rows: p_miss is the probability of lying below the rate of the next target that is due, after the last one below the last.</summary>
    public static string Csv(Projection projection, IReadOnlyList<Milestone> targets)
    {
        var ordered = targets.OrderBy(static t => t.Due).ToList();
        var text = new StringBuilder(Header).Append('\n');
        foreach (var path in projection.All.Where(static p => p.IsProjected))
        {
            for (int step = 0; step < projection.Steps; step++)
            {
                var band = path.Band(step);
                double[] quantiles = [band.Q025, band.Q10, band.Q50, band.Q90, band.Q975];
                text.Append(Quoted(path.Code)).Append(',').Append(projection.Label(step)).Append(',').AppendJoin(',', quantiles.Select(Number)).Append(',');
                var target = ordered.Find(t => projection.StepOf(t.Due) >= step) ?? ordered.LastOrDefault();
                text.Append(target is null ? string.Empty : Number(path.ProbabilityBelow(step, target.Rate))).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static bool TryWrite(string path, string text, Terminal terminal)
    {
        string partial = path + ".partial";
        try
        {
            File.WriteAllText(partial, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(partial, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{path} cannot be written: {e.Message}");
            return false;
        }
    }

    private static void Notes(Projection projection, ProjectRequest request, Terminal terminal)
    {
        foreach (var target in request.Targets.Where(t => projection.StepOf(t.Due) is var step && (step < 0 || step >= projection.Steps)))
        {
            terminal.Error.WriteLine($"note: {target.Due} lies outside the projection ({projection.Label(0)} to {projection.Label(projection.Steps - 1)}); p_miss is given for the months in it.");
        }

        Note(projection, RegionFlags.NoPotential, "have no potential workers and are not projected", terminal);
        Note(projection, RegionFlags.NoHistory, "have no covered workers in any period: their level is that of their neighbours", terminal);
        Note(projection, RegionFlags.ShortHistory, "have few figures", terminal);
        Note(projection, RegionFlags.Rebased, "had their potential workers counted anew; history was brought onto the last count", terminal);
        Note(projection, RegionFlags.AboveOne, "had more covered than potential workers", terminal);
        if (projection.Country.EvidenceAt(projection.Steps - 1) == Evidence.Extrapolated)
        {
            int validated = Enumerable.Range(0, projection.Steps).TakeWhile(step => projection.Country.EvidenceAt(step) == Evidence.Validated).Count();
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"note: history is long enough to test {validated} of the {projection.Steps} periods; what lies beyond is extrapolated."));
        }
    }

    private static void Note(Projection projection, RegionFlags flag, string what, Terminal terminal)
    {
        string[] codes = [.. projection.Regions.Where(r => (r.Flags & flag) != RegionFlags.None).Select(static r => r.Code)];
        if (codes.Length > 0)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"note: {codes.Length} of {projection.Regions.Count} regions {what} ({PanelInput.Listed(codes)})."));
        }
    }

    private static string Number(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
