using Jamsostek.Graph.Analytics.Compliance;
using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>A region as an object of the schema.</summary>
/// <param name="scope">The data it belongs to.</param>
/// <param name="index">Its index in the tree of regions.</param>
internal abstract class RegionNode(ReadScope scope, int index)
{
    private LabourFigures? _labour;
    private Row<LatestCoverage>? _latestCoverage;
    private Row<StageStanding>[]? _compliance;
    private bool _hasNoCoverage;

    /// <summary>The data it belongs to.</summary>
    public ReadScope Scope => scope;

    /// <summary>Its index in the tree of regions.</summary>
    public int Index => index;

    /// <summary>The region itself.</summary>
    public RegionFact Fact => scope.Snapshot.Regions[index];

    /// <summary>Kemendagri code.</summary>
    public string Code => Fact.Code;

    /// <summary>The region above; null for the country.</summary>
    public RegionNode? Parent => scope.Snapshot.Regions.Parent(index) is >= 0 and var parent ? scope.Region(parent) : null;

    /// <summary>The last published coverage; null where no source states a rate.</summary>
    public Row<LatestCoverage>? LatestCoverage
    {
        get
        {
            if (_latestCoverage is null && !_hasNoCoverage)
            {
                var latest = scope.Snapshot.Coverage.Latest(index);
                _hasNoCoverage = latest is null;
                _latestCoverage = latest is null ? null : new Row<LatestCoverage>(latest, scope);
            }

            return _latestCoverage;
        }
    }

    /// <summary>Every stage of the compliance pipeline, whatever segment and year it was reported for.</summary>
    public IReadOnlyList<Row<StageStanding>> Compliance => _compliance ??= ComplianceOf(null, null);

    /// <summary>Labour measures in the year of the scope; null where the region has none.</summary>
    public LabourFigures? Labour => _labour ??= LabourIn(scope.Year);

    /// <summary>Labour measures in a year; null where the region has none.</summary>
    public LabourFigures? LabourIn(int year)
    {
        if (scope.LabourProblem is not null)
        {
            return null;
        }

        if (scope.LabourRegions(index) is { } chosen)
        {
            return chosen.Length == 0 ? null : new LabourSum(scope.LabourTotal(year, chosen), chosen.Length);
        }

        var level = scope.Labour(year, scope.Snapshot.Regions.LevelOf(index));
        return RegionLabour.IsKnown(level, index) ? new RegionLabour(this, level) : null;
    }

    /// <summary>Every stage of the compliance pipeline for some workers and some year.</summary>
    public Row<StageStanding>[] ComplianceOf(WorkerSegment? segment, int? budgetYear) =>
        [.. scope.Snapshot.Compliance.Pipeline(index, segment, budgetYear).Select(step => new Row<StageStanding>(step, scope))];
}
