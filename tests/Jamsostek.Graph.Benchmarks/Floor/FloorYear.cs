namespace Jamsostek.Graph.Benchmarks.Floor;

/// <summary>The measures of one year by region, persons.</summary>
internal sealed record FloorYear(long?[] Employed, long?[] Formal, long?[] Informal)
{
    /// <summary>Informal over employed.</summary>
    public double? InformalRate(int region) => Informal[region] is { } informal && Employed[region] is { } employed && employed > 0 ? (double)informal / employed : null;
}
