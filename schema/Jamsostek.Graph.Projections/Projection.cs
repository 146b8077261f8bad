using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections;

/// <summary>Paths of all regions, of the regions above and of the country over a horizon, under a scenario. Immutable; may be read by several threads.</summary>
public sealed class Projection
{
    private readonly Dictionary<string, RegionPath> _byCode;

    internal Projection(TrainedState state, LevelErrors levels, int steps)
        : this(state, new PathSource(state, levels, steps), steps, Scenario.None, null)
    {
    }

    private Projection(TrainedState state, PathSource source, int steps, Scenario scenario, Projection? before)
    {
        (State, Source, Steps, Scenario) = (state, source, steps, scenario);
        var regions = source.Leaves.Select((_, i) => (RegionPath)new LeafRegionPath(this, i)).ToList();
        var parents = source.Parents.Select((code, p) => SumOf(code, Panel.CountryCode, PathLevel.Parent, [.. Projectable(source.Under(p))], before)).ToList();

        // A panel of the country alone is its own sum.
        bool isCountry = regions is [{ Code: Panel.CountryCode }];
        Country = isCountry ? regions[0] : SumOf(Panel.CountryCode, null, PathLevel.Country, [.. Projectable(Enumerable.Range(0, source.Leaves.Length))], before);
        (Regions, Parents) = (regions, parents);
        All = isCountry ? regions : [.. regions, .. parents, Country];
        _byCode = All.ToDictionary(static r => r.Code);
    }

    /// <summary>Number of periods.</summary>
    public int Steps { get; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Number of draws of the joint distribution.</summary>
    public int Draws => State.Draws;

    /// <summary>The regions of the panel.</summary>
    public IReadOnlyList<RegionPath> Regions { get; }

    /// <summary>The regions above them.</summary>
    public IReadOnlyList<RegionPath> Parents { get; }

    /// <summary>The country.</summary>
    public RegionPath Country { get; }

    /// <summary>Regions, regions above, the country.</summary>
    public IReadOnlyList<RegionPath> All { get; }

    internal TrainedState State { get; }

    internal PathSource Source { get; }

    internal int MonthsPerPeriod => State.Central.Frequency == PanelFrequency.Monthly ? 1 : 12;

    /// <summary>A path by code.</summary>
    /// <param name="code">Code of a region, a region above or the country.</param>
    /// <returns>The path; null where there is none.</returns>
    public RegionPath? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The month of a step.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The month; of a yearly panel the December.</returns>
    public Month MonthAt(int step) => new Month(State.FirstMonth) + ((State.Length + step) * MonthsPerPeriod);

    /// <summary>How a step is written: <c>2026-12</c>, or <c>2026</c> in a yearly panel.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The text.</returns>
    public string Label(int step) => State.Central.Frequency == PanelFrequency.Monthly ? MonthAt(step).ToString() : MonthAt(step).ToString()[..4];

    /// <summary>The step of a month; below zero or beyond the last where it lies outside.</summary>
    /// <param name="month">Any month.</param>
    /// <returns>Periods after the last, from zero.</returns>
    public int StepOf(Month month) => State.Central.Frequency == PanelFrequency.Monthly ? month - MonthAt(0) : month.Year - MonthAt(0).Year;

    /// <summary>The same projection under a scenario. What the scenario does not touch is not computed again, and is the same to the last bit.</summary>
    /// <param name="scenario">What is changed.</param>
    /// <returns>The paths, or why the scenario cannot be computed.</returns>
    public ProjectionOutcome<Projection> Under(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var shifts = ScenarioCompiler.Compile(State, Steps, scenario);
        return shifts.Succeeded ? new Projection(State, Source.Under(shifts.Value), Steps, scenario, this) : shifts.Problem;
    }

    /// <summary>Whether a path meets a milestone, how surely, and what it would take.</summary>
    /// <param name="path">One of <see cref="All" />.</param>
    /// <param name="milestone">The milestone, due within the projection.</param>
    /// <returns>The outlook, or why there is none.</returns>
    public ProjectionOutcome<MilestoneOutlook> Outlook(RegionPath path, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(milestone);
        return OutlookBuilder.Build(this, path, milestone);
    }

    /// <summary>The same for a share that need not lie between nothing and everybody, such as a target on another base may mean.</summary>
    internal MilestoneOutlook OutlookOfShare(RegionPath path, double share, Month due) => OutlookBuilder.Answer(this, path, new Milestone(share, due), StepOf(due));

    /// <summary>Whether any figure stands behind the history of a region; so it is where the history is counted.</summary>
    internal bool IsPublished(string code) => State.Estimated is not { } estimated || estimated.PublishedFigures.GetValueOrDefault(code) > 0;

    /// <summary>Probability that a path misses at least one of several milestones, from the draws.</summary>
    /// <param name="path">One of <see cref="All" />.</param>
    /// <param name="milestones">Milestones due within the projection; others are left out.</param>
    /// <returns>0 to 1; 0 without any milestone.</returns>
    public double ProbabilityOfMissingAny(RegionPath path, IReadOnlyList<Milestone> milestones)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(milestones);
        var due = milestones.Select(m => (Step: StepOf(m.Due), m.Rate)).Where(m => m.Step >= 0 && m.Step < Steps).ToList();
        var missed = new bool[Draws];
        foreach (var (step, rate) in due)
        {
            double[] workers = path.DrawsAt(step);
            for (int draw = 0; draw < missed.Length; draw++)
            {
                missed[draw] |= workers[draw] < rate * path.Potential(step);
            }
        }

        return (double)missed.Count(static m => m) / missed.Length;
    }

    /// <summary>What the projected change of a region is made of: from its last figure to the middle of its path.</summary>
    /// <param name="path">One of <see cref="All" />; of a sum, the parts of its regions weighed by their potential workers.</param>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The parts, one for each driver.</returns>
    public IReadOnlyList<DriverShare> Drivers(RegionPath path, int step)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path is LeafRegionPath leaf ? DriverDecomposition.Of(State.Central, leaf.Path, step) : DriverDecomposition.OfSum(State.Central, [.. Under(path).Where(static l => l.Region.LastCoverage is not null)], step);
    }

    internal Evidence EvidenceAt(int step) => State.Calibration.OriginsAt(step + 1) >= 2 ? Evidence.Validated : Evidence.Extrapolated;

    private IEnumerable<LeafPath> Under(RegionPath path) => Projectable(Enumerable.Range(0, Source.Leaves.Length)).Select(i => Source.Leaves[i])
        .Where(leaf => path.Level == PathLevel.Country || leaf.Region.ParentCode == path.Code);

    /// <summary>A sum of regions; that of the projection before where none of them was changed.</summary>
    private RegionPath SumOf(string code, string? parentCode, PathLevel level, int[] members, Projection? before)
    {
        var leaves = members.Select(i => Source.Leaves[i]).ToArray();
        return before is not null && Array.TrueForAll(members, i => ReferenceEquals(Source.Leaves[i], before.Source.Leaves[i]))
            ? before._byCode[code]
            : new SumRegionPath(this, code, parentCode, level, leaves, (step, withoutSeason) => Source.Sum(members, step, withoutSeason));
    }

    private IEnumerable<int> Projectable(IEnumerable<int> regions) => regions.Where(i => Source.Leaves[i].Region.Potential is not null);
}
