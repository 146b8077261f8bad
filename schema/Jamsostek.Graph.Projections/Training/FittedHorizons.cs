namespace Jamsostek.Graph.Projections.Training;

/// <summary>What was fitted at some horizons, read at any: linear between them, and carried on beyond the last.</summary>
internal static class FittedHorizons
{
    /// <summary>Growth of the own deviation beyond the last fitted horizon h_m: 1 + 0.2 (h - h_m) / h_m.</summary>
    private const double Beyond = 0.2;

    /// <summary>Growth of the spread beyond the last fitted horizon: (h / h_m)^0.7.</summary>
    private const double SpreadPower = 0.7;

    /// <summary>A change that is zero now.</summary>
    public static double Change(int[] horizons, int horizon, Func<int, double> at)
    {
        if (horizons.Length == 0)
        {
            return 0;
        }

        int last = horizons[^1];
        if (horizon >= last)
        {
            return at(horizons.Length - 1) * (1 + (Beyond * (horizon - last) / last));
        }

        var (below, share) = Place(horizons, horizon);
        double from = below < 0 ? 0 : at(below);
        return from + (share * (at(below + 1) - from));
    }

    /// <summary>A spread, which before the first fitted horizon is that of the first.</summary>
    public static double Spread(int[] horizons, int horizon, Func<int, double> at)
    {
        int last = horizons[^1];
        if (horizon >= last)
        {
            return at(horizons.Length - 1) * Math.Pow((double)horizon / last, SpreadPower);
        }

        var (below, share) = Place(horizons, horizon);
        double from = below < 0 ? at(0) : at(below);
        return from + (share * (at(below + 1) - from));
    }

    /// <summary>The fitted horizon at or below, -1 for none, and how far the asked one lies on the way to the next.</summary>
    private static (int Below, double Share) Place(int[] horizons, int horizon)
    {
        int below = -1;
        while (horizons[below + 1] <= horizon)
        {
            below++;
        }

        int from = below < 0 ? 0 : horizons[below];
        return (below, (double)(horizon - from) / (horizons[below + 1] - from));
    }
}
