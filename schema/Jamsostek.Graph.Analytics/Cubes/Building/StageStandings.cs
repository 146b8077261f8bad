using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>
/// Where every government stood at every stage at the end of every month, a row each: by month, then region, stage and budget year. Of a row only which observation holds is kept, as there are hundreds of
/// thousands of rows and hundreds of observations; the rest follows from its place. Immutable.
/// </summary>
internal sealed class StageStandings
{
    private static readonly ComplianceStage[] Stages = Enum.GetValues<ComplianceStage>();

    private readonly ComplianceObservation[] _observations;
    private readonly CompactColumn<int> _holding;
    private readonly int[] _regions;
    private readonly int _years;
    private readonly Month _first;

    /// <summary>Finds what holds.</summary>
    /// <param name="regions">The regions.</param>
    /// <param name="observations">What was stated of governments, oldest first.</param>
    /// <param name="years">The budget years that are told apart; null for none.</param>
    public StageStandings(RegionTree regions, ComplianceObservation[] observations, int[]? years)
    {
        (_observations, _years) = (observations, years?.Length ?? 1);
        _regions = observations.Length == 0 ? [] : [.. Enumerable.Range(1, regions.Count - 1).Where(region => regions[region].Status is not RegionStatus.Administrative)];
        var holding = new List<int>();
        if (_regions.Length > 0)
        {
            _first = observations.Min(Known);
            var about = Enumerable.Range(0, observations.Length).ToLookup(place => (regions.IndexOf(observations[place].RegionCode), observations[place].Stage));
            var last = observations.Max(Known);
            for (var month = _first; month <= last; month += 1)
            {
                foreach (var region in _regions)
                {
                    AddMonth(about, region, month, years, holding);
                }
            }
        }

        _holding = CompactColumn.Of<int>([.. holding]);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _holding.Length;

    public int Region(int row) => _regions[row / (Stages.Length * _years) % _regions.Length];

    public int Stage(int row) => row / _years % Stages.Length;

    /// <summary>Place of the budget year.</summary>
    public int Year(int row) => row % _years;

    public Month Month(int row) => _first + (row / (Stages.Length * _years * _regions.Length));

    /// <summary>The observation that holds; null where nobody reported.</summary>
    public ComplianceObservation? Observation(int row) => _holding[row] is >= 0 and var place ? _observations[place] : null;

    public StageState State(int row) => Observation(row)?.State ?? StageState.Unknown;

    private void AddMonth(ILookup<(int Region, ComplianceStage Stage), int> about, int region, Month month, int[]? years, List<int> holding)
    {
        foreach (var stage in Stages)
        {
            for (var year = 0; year < _years; year++)
            {
                var standing = -1;
                foreach (var place in about[(region, stage)])
                {
                    var observation = _observations[place];
                    var isAsked = years is null || observation.BudgetYear == years[year];
                    if (isAsked && Known(observation) <= month && (standing < 0 || observation.State != StageState.Unknown || _observations[standing].State == StageState.Unknown))
                    {
                        standing = place;
                    }
                }

                holding.Add(standing);
            }
        }
    }

    private static Month Known(ComplianceObservation observation) => Semantics.Facts.Month.Of(observation.AsOf.Last);
}
