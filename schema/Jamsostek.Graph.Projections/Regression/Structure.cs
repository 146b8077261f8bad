using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>The covariates of regions, standardised over the panel and times 0.005; zero where not known.</summary>
internal sealed class Structure
{
    private const double Size = 0.005;
    private readonly double[] _informal;
    private readonly double[] _nonAsn;
    private readonly double[] _urban;

    public Structure(IReadOnlyList<PanelRegion> regions)
    {
        _informal = Standardise([.. regions.Select(static r => r.InformalShare)]);
        _nonAsn = Standardise([.. regions.Select(static r => r.NonAsnShare)]);
        _urban = Standardise([.. regions.Select(static r => r.Urban)]);
    }

    public void Write(int region, Span<double> row)
    {
        row[Feature.Informal] = _informal[region];
        row[Feature.NonAsn] = _nonAsn[region];
        row[Feature.Urban] = _urban[region];
    }

    private static double[] Standardise(double?[] values)
    {
        double[] known = [.. values.Where(static v => v is not null).Select(static v => v!.Value)];
        double mean = known.Length > 0 ? known.Average() : 0;
        double deviation = known.Length > 1 ? Math.Sqrt(known.Average(v => (v - mean) * (v - mean))) : 0;
        return [.. values.Select(v => v is { } value && deviation > 1e-9 ? Size * (value - mean) / deviation : 0)];
    }
}
