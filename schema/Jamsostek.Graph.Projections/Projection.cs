using Jamsostek.Graph.Projections.Numerics;
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

    internal Projection(TrainedState state, int steps, Scenario scenario, RegionShift?[] shifts, CancellationToken cancellation)
    {
        (State, Steps, Scenario) = (state, steps, scenario);
        Source = new PathSource(state, steps, shifts);
        var regions = Source.Leaves.Select((_, i) => (RegionPath)new LeafRegionPath(this, i)).ToList();
        var sums = new PathDraws[Source.Parents.Count];
        Parallel.For(0, sums.Length, Concurrency.Of(cancellation), p => sums[p] = Source.Sum(Projectable(Source.Under(p)), cancellation));
        var parents = sums.Select((draws, p) => (RegionPath)new SumRegionPath(this, Source.Parents[p], Panel.CountryCode, PathLevel.Parent, [.. Projectable(Source.Under(p))], draws)).ToList();

        // A panel of the country alone is its own sum.
        bool isCountry = regions is [{ Code: Panel.CountryCode }];
        if (!isCountry)
        {
            var total = Source.Sum(Projectable(Source.UnderCountry), cancellation);
            foreach (var sum in sums)
            {
                total.Add(sum);
            }

            Country = new SumRegionPath(this, Panel.CountryCode, null, PathLevel.Country, [.. Projectable(Enumerable.Range(0, regions.Count))], total);
        }
        else
        {
            Country = regions[0];
        }

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

    /// <summary>Probability that a path misses at least one of several milestones, from the draws.</summary>
    /// <param name="path">One of <see cref="All" />.</param>
    /// <param name="milestones">Milestones due within the projection; others are left out.</param>
    /// <returns>0 to 1; 0 without any milestone.</returns>
    public double ProbabilityOfMissingAny(RegionPath path, IReadOnlyList<Milestone> milestones)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(milestones);
        var due = milestones.Select(m => (Step: StepOf(m.Due), m.Rate)).Where(m => m.Step >= 0 && m.Step < Steps).ToList();
        var draws = path.Draws();
        int missed = Enumerable.Range(0, draws.Draws).Count(draw => due.Any(m => draws.Workers[(draw * Steps) + m.Step] < m.Rate * path.Potential(m.Step)));
        return (double)missed / draws.Draws;
    }

    /// <summary>What the projected change of a region is made of: from its last figure to the middle of its path.</summary>
    /// <param name="path">One of <see cref="Regions" />.</param>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The parts, one for each driver; none for sums of regions.</returns>
    public IReadOnlyList<DriverShare> Drivers(RegionPath path, int step)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path is LeafRegionPath leaf ? DriverDecomposition.Of(State.Central, leaf.Path, step) : [];
    }

    internal Evidence EvidenceAt(int step) => State.Calibration.OriginsAt(step + 1) >= 2 ? Evidence.Validated : Evidence.Extrapolated;

    private IEnumerable<int> Projectable(IEnumerable<int> regions) => regions.Where(i => Source.Leaves[i].Region.Potential is not null);
}
