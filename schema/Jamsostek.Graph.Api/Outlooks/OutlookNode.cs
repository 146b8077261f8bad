using Jamsostek.Graph.Api.Coverage;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Whether one region will meet a target, as an object of the schema. Its answer is computed when it is first read.</summary>
/// <param name="region">The region.</param>
/// <param name="view">The question, the scenario and the model.</param>
internal sealed class OutlookNode(RegionNode region, OutlookView view)
{
    private TargetAnswer? _answer;

    /// <summary>The region.</summary>
    public RegionNode Region => region;

    /// <summary>The question, the scenario and the model.</summary>
    public OutlookView View => view;

    /// <summary>The answer.</summary>
    public TargetAnswer Answer => _answer ??= view.Answers.Of(view.Question.Of, region.Code);

    /// <summary>Its path in the projection; null where there is none.</summary>
    public Projections.Outlooks.RegionPath? Path => view.Projection.Find(region.Code) is { IsProjected: true } path ? path : null;

    /// <summary>The province it is or lies in; null for the country.</summary>
    public Province? Province => region as Province ?? (region as Kabupaten)?.Province;

    /// <summary>Whether the target was set for a region above it.</summary>
    public bool IsYardstick => view.Question.Of.RegionCode != region.Code && view.Question.Target is not null;

    /// <summary>Month by which the target is met; what was kept of it, where there is no scenario.</summary>
    public Month? MetBy => !view.IsScenario && view.Question.Target is { } target && view.Book.KeptOf(region.Code, target.Id) is { } kept ? kept.MetBy : Answer.MetBy;

    /// <summary>The target as an object of the schema.</summary>
    public Row<TargetFact>? Target(RowSource<TargetFact> targets) => view.Question.Target is { } target ? region.Scope.Rows(targets).Find(target.Id) : null;

    /// <summary>Month by month, or by the last months of longer periods: history with its band, then the projection.</summary>
    /// <param name="grain">Length of the periods.</param>
    /// <param name="from">The first month; null for the first of history.</param>
    public IReadOnlyList<OutlookPoint> Points(TimeGrain grain, Month? from)
    {
        var points = new List<OutlookPoint>();
        var history = view.Book.History;
        var first = from is { } given && given > history.First ? given : history.First;
        for (var month = first; month <= view.Cutoff; month += 1)
        {
            if (Ends(month) && history.Of(region.Index, month) is { } known && Base(month) is { } here)
            {
                double At(double score) => OnBase(Math.Clamp(known.Rate + (score * known.StandardError), 0, 1), known.Eligible, here);
                points.Add(new OutlookPoint(month, At(0), At(-CoverageEstimate.Eighty), At(CoverageEstimate.Eighty), At(-CoverageEstimate.NinetyFive), At(CoverageEstimate.NinetyFive), false));
            }
        }

        var shown = Math.Max(0, first - view.Projection.MonthAt(0));
        var bands = Path is { } projected && grain == TimeGrain.Month ? projected.Bands(shown, Math.Max(0, view.ShownSteps - shown)) : [];
        for (var step = shown; Path is { } path && step < view.ShownSteps; step++)
        {
            var month = view.Projection.MonthAt(step);
            if (Ends(month) && Base(month) is { } here)
            {
                var (band, potential) = (bands.Length > 0 ? bands[step - shown] : path.Band(step), path.Potential(step));
                double At(double share) => OnBase(share, potential, here);
                points.Add(new OutlookPoint(month, At(band.Q50), At(band.Q10), At(band.Q90), At(band.Q025), At(band.Q975), true));
            }
        }

        return points;

        bool Ends(Month month) => grain.Last(month) == month || month == view.Cutoff;
        TargetBase? Base(Month month) => view.Book.BaseOf(view.Question, view.Projection, region.Code, month);
        static double OnBase(double share, double potential, TargetBase here) => OutlookRounding.Rate(here.Workers is { } workers ? ((share * potential) + here.Beside) / workers : share);
    }

    /// <summary>What the change from the last month of history to the due month, or twelve months on where that has passed, is made of.</summary>
    public IReadOnlyList<Projections.Outlooks.DriverShare> Drivers()
    {
        var step = view.Projection.StepOf(view.Question.Of.Due);
        return Path is { } path ? view.Projection.Drivers(path, Math.Clamp(step < 0 ? 11 : step, 0, view.Projection.Steps - 1)) : [];
    }
}
