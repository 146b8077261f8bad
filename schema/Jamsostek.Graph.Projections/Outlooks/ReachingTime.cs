using Jamsostek.Graph.Projections.Paths;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>
/// When a rate is reached: in each draw the first period from which coverage without season stays at or above the rate for three months, or to the end of the horizon. The first passage of the path
/// as it is would be early by the height of the season.
/// </summary>
internal static class ReachingTime
{
    /// <summary>Probability by period; what is left to one is not within the horizon.</summary>
    public static double[] Distribution(PathDraws draws, Func<int, double> potential, double rate, int staying)
    {
        var count = new double[draws.Steps];
        for (int draw = 0; draw < draws.Draws; draw++)
        {
            int run = 0;
            for (int step = 0; step < draws.Steps; step++)
            {
                run = draws.WithoutSeason[(draw * draws.Steps) + step] >= rate * potential(step) ? run + 1 : 0;
                if (run == staying || (run > 0 && step == draws.Steps - 1))
                {
                    count[step - run + 1]++;
                    break;
                }
            }
        }

        return [.. count.Select(c => c / draws.Draws)];
    }
}
