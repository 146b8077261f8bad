namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>What a filter leaves behind, period by period. Spans of no length keep nothing.</summary>
internal readonly ref struct FilterTrace
{
    public required Span<double> Level { get; init; }

    public required Span<double> Slope { get; init; }

    public required Span<double> Innovation { get; init; }

    public required Span<double> InnovationVariance { get; init; }

    public void Clear()
    {
        Level.Fill(double.NaN);
        Slope.Fill(double.NaN);
        Innovation.Fill(double.NaN);
        InnovationVariance.Fill(double.NaN);
    }

    public void Keep(int t, TrendState state)
    {
        if (!Level.IsEmpty)
        {
            Level[t] = state.Level;
            Slope[t] = state.Slope;
        }
    }
}
