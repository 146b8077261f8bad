using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The labour measures of one region, or of several taken together, in one year.</summary>
internal abstract class LabourFigures
{
    private LabourGroup[]?[]? _groups;

    /// <summary>The year; the month is August.</summary>
    public abstract int Year { get; }

    /// <summary>How many kabupaten and kota the regions have.</summary>
    public abstract int Kabupaten { get; }

    /// <summary>A count of persons; null where nothing is known.</summary>
    public abstract long? Value(LabourMeasure measure);

    /// <summary>A rate as a fraction; null where nothing is known.</summary>
    public abstract double? Rate(LabourRate rate);

    /// <summary>How many kabupaten and kota are in a count.</summary>
    public abstract int Rows(LabourMeasure measure);

    /// <summary>The employed by the categories of a breakdown; none where it is not known.</summary>
    public IReadOnlyList<LabourGroup> Groups(BreakdownIndex breakdown)
    {
        _groups ??= new LabourGroup[]?[BreakdownIndex.All.Length];
        return _groups[breakdown.Position] ??= [.. breakdown.Measures.Where(measure => Rows(measure) > 0).Select(measure => new LabourGroup(this, measure))];
    }

    /// <summary>The employed of one category; null where it is not known.</summary>
    public LabourGroup? Group(LabourMeasure measure) => Rows(measure) > 0 ? new LabourGroup(this, measure) : null;
}
