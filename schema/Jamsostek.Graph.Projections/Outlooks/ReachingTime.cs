namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>
/// When a rate is reached: in each draw the first period from which coverage without season stays at or above the rate for three months, or to the end of the horizon. The first passage of the path
/// as it is would be early by the height of the season.
/// </summary>
internal static class ReachingTime
{
    /// <summary>Probability by period; what is left to one is not within the horizon.</summary>
    public static double[] Distribution(RegionPath path, int steps, double rate, int staying)
    {
        double[][] draws = path.DrawsWithoutSeason(steps);
        var count = new double[steps];
        var run = new int[draws[0].Length];
        var isReached = new bool[run.Length];
        for (int step = 0; step < steps; step++)
        {
            double[] workers = draws[step];
            double needed = rate * path.Potential(step);
            for (int draw = 0; draw < run.Length; draw++)
            {
                run[draw] = workers[draw] >= needed ? run[draw] + 1 : 0;
                if (!isReached[draw] && (run[draw] == staying || (run[draw] > 0 && step == steps - 1)))
                {
                    isReached[draw] = true;
                    count[step - run[draw] + 1]++;
                }
            }
        }

        return [.. count.Select(c => c / run.Length)];
    }
}
