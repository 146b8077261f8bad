using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>The periods of a query in order; one for all its months where it does not group by period.</summary>
internal sealed class TimeAxis
{
    private readonly FactColumns _facts;
    private readonly int _bases;
    private readonly bool _isYearly;
    private CubePeriod[]? _named;

    private TimeAxis(FactColumns facts, int bases, bool isYearly, TimeGrain? grain, ImmutableArray<PeriodMonths> periods) =>
        (_facts, _bases, _isYearly, Grain, Periods) = (facts, bases, isYearly, grain, periods);

    /// <summary>The grain; null where the one period is all months of the query.</summary>
    public TimeGrain? Grain { get; }

    public ImmutableArray<PeriodMonths> Periods { get; private set; }

    /// <summary>A period as rows show it; only where there is a grain. All are made at once, as every row asks for its own.</summary>
    public CubePeriod Named(int period) => (_named ??= [.. Periods.Select(months => Name(Grain!.Value, months))])[period];

    /// <summary>The last period with facts, whose stocks stand for all; -1 where none has.</summary>
    public int LastWithFacts
    {
        get
        {
            var last = Periods.Length - 1;
            while (last >= 0 && !Periods[last].HasFacts)
            {
                last--;
            }

            return last;
        }
    }

    /// <summary>The periods of a grain that months lie in; the first and the last may be cut.</summary>
    public static TimeAxis Listed(FactColumns facts, int bases, CubeDeclaration cube, TimeGrain grain, int from, int to)
    {
        var axis = new TimeAxis(facts, bases, IsYearlyOnly(cube), grain, []);
        var periods = ImmutableArray.CreateBuilder<PeriodMonths>();
        for (var month = new Month(from); month.Index <= to; month = grain.Last(month) + 1)
        {
            periods.Add(axis.Period(month.Index, Math.Min(grain.Last(month).Index, to)));
        }

        axis.Periods = periods.DrainToImmutable();
        return axis;
    }

    /// <summary>All months as one period.</summary>
    public static TimeAxis Whole(FactColumns facts, int bases, CubeDeclaration cube, int from, int to)
    {
        var axis = new TimeAxis(facts, bases, IsYearlyOnly(cube), grain: null, []);
        axis.Periods = from > to ? [] : [axis.Period(from, to)];
        return axis;
    }

    /// <summary>As many periods at other months; a period may be left without months.</summary>
    public TimeAxis Moved(Func<PeriodMonths, (int From, int To)> months) =>
        With(Grain, [.. Periods.Select(period => months(period) is var (from, to) && from <= to ? Period(from, to) : new PeriodMonths(from, to, PeriodMonths.NoMonth, IsComplete: false))]);

    /// <summary>The months of all periods as one.</summary>
    public TimeAxis Merged() => With(grain: null, Periods.IsEmpty ? [] : [Period(Periods[0].From, Periods[^1].To)]);

    private static CubePeriod Name(TimeGrain grain, PeriodMonths months) =>
        new(grain, grain.First(new Month(months.From)), grain.Last(new Month(months.From)), months.HasFacts ? new Month(months.AsOf) : null, months.IsComplete);

    private static bool IsYearlyOnly(CubeDeclaration cube) => cube.Grains is [TimeGrain.Year] || cube.IsPublishedByGrain;

    private TimeAxis With(TimeGrain? grain, ImmutableArray<PeriodMonths> periods) => new(_facts, _bases, _isYearly, grain, periods);

    private PeriodMonths Period(int from, int to)
    {
        var asOf = MonthBases.LastBetween(_facts, _bases, from, to) ?? PeriodMonths.NoMonth;
        return new PeriodMonths(from, to, asOf, asOf != PeriodMonths.NoMonth && (_isYearly || (IsWhole(from, to) && MonthBases.EachBetween(_facts, _bases, from, to))));
    }

    private bool IsWhole(int from, int to) =>
        Grain is not { } grain || (grain.First(new Month(from)).Index == from && grain.Last(new Month(from)).Index == to);
}
