using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.National;

/// <summary>
/// The common path: path(h) = sum over j to h of G f(j) + (r - G) phi^j, where G is the mean growth of the last one, two and five years, drawn to zero where it is not distinguishable
/// from it, and r that of the last w periods. phi and w are chosen by the rolling-origin error of the national growth series itself, as is f, what remains of G (<see cref="TrendFade" />); a path with momentum (phi
/// above zero) has to be 3 % better than one without, or 20 % over the number of origins it was tried at if that is more.
/// </summary>
/// <remarks>Damped trend: Gardner and McKenzie, Management Science 31, 1985.</remarks>
/// <param name="Trend">G, logits a period.</param>
/// <param name="Recent">r, logits a period.</param>
/// <param name="Damping">phi.</param>
/// <param name="Window">w, periods.</param>
/// <param name="Fade">f, what remains of G after j periods.</param>
internal sealed record NationalTrend(double Trend, double Recent, double Damping, int Window, TrendFade Fade)
{
    private const double LeastLead = 0.03;
    private const double LeadOfOneOrigin = 0.2;
    private static readonly double[] Dampings = [0, 0.5, 0.7, 0.85, 0.93];

    /// <summary>Estimates the path.</summary>
    /// <param name="growth">National growth by period; missing where not known.</param>
    /// <param name="cadence">Windows and decay.</param>
    public static NationalTrend Of(double[] growth, Cadence cadence)
    {
        double[] known = [.. growth.Where(double.IsFinite)];
        if (known.Length == 0)
        {
            return new NationalTrend(0, 0, 0, cadence.RecentWindows[0], TrendFade.Of(1));
        }

        double best = double.PositiveInfinity;
        var expected = TrendFade.Of(cadence.TrendDecays);
        double handicap = 1 + Math.Max(LeastLead, LeadOfOneOrigin / Math.Max(1, known.Length - Start(cadence)));
        var chosen = At(known, 0, cadence.RecentWindows[0], expected, cadence);
        foreach (double damping in Dampings)
        {
            foreach (int window in damping == 0 ? cadence.RecentWindows[..1] : cadence.RecentWindows)
            {
                double error = RollingError(known, damping, window, expected, cadence.MomentumHorizons, cadence) * (damping > 0 ? handicap : 1);
                if (error < best)
                {
                    best = error;
                    chosen = At(known, damping, window, expected, cadence);
                }
            }
        }

        return chosen with { Fade = FadeOf(known, chosen, cadence) };
    }

    /// <summary>How fast the trend fades, by what the path with each decay erred by at earlier origins; only errors that do not overlap count.</summary>
    private static TrendFade FadeOf(double[] known, NationalTrend chosen, Cadence cadence)
    {
        double apart = Math.Max(0, known.Length - Start(cadence)) / (double)cadence.DecayHorizons[0];
        return chosen.Fade.After([.. chosen.Fade.Decays.Select(decay => RollingError(known, chosen.Damping, chosen.Window, TrendFade.Of(decay), cadence.DecayHorizons, cadence))], apart);
    }

    /// <summary>Common change after a number of periods, logits.</summary>
    public double Path(int horizon)
    {
        double sum = 0;
        double momentum = Recent - Trend;
        for (int j = 1; j <= horizon; j++)
        {
            momentum *= Damping;
            sum += (Trend * Fade.Remaining(j)) + momentum;
        }

        return sum;
    }

    /// <summary>Mean square of the rolling-origin error of the path, logits squared; missing where history does not reach.</summary>
    public double MeanSquareError(double[] growth, int horizon, Cadence cadence)
    {
        double[] known = [.. growth.Where(double.IsFinite)];
        double sum = 0;
        int count = 0;
        for (int origin = Start(cadence); origin + horizon <= known.Length; origin++)
        {
            double actual = Sum(known, origin, horizon);
            sum += Math.Pow(actual - At(known[..origin], Damping, Window, Fade, cadence).Path(horizon), 2);
            count++;
        }

        return count > 0 ? sum / count : double.NaN;
    }

    private static int Start(Cadence cadence) => Math.Max(cadence.Season, 3);

    private static NationalTrend At(double[] known, double damping, int window, TrendFade fade, Cadence cadence)
    {
        double[] held = Held(known, cadence.GrowthLimit);
        double trend = cadence.TrendWindows.Average(w => Tail(held, w)) * Certainty(held, cadence.TrendWindows[1]);
        return new NationalTrend(trend, Tail(known, window), damping, window, fade);
    }

    /// <summary>Growth held to a number of robust deviations of its median, so that one year that stands out, as 2020 does, is a step and not a trend.</summary>
    private static double[] Held(double[] known, double limit)
    {
        if (double.IsPositiveInfinity(limit))
        {
            return known;
        }

        double median = Order.Median(known);
        double spread = limit * Order.MadAroundZero([.. known.Select(g => g - median)]);
        return spread > 0 ? [.. known.Select(g => Math.Clamp(g, median - spread, median + spread))] : known;
    }

    /// <summary>
    /// How much of a mean growth is kept: max(0, 1 - se²/mean²), the standard error inflated by (1 + rho) / (1 - rho) for growth that resembles the growth before it. Few and swinging years, as in a
    /// short yearly panel, say little of a trend.
    /// </summary>
    /// <remarks>Positive-part shrinkage: Efron and Morris, J. Am. Stat. Assoc. 70, 1975.</remarks>
    private static double Certainty(double[] known, int window)
    {
        double[] last = known[Math.Max(0, known.Length - window)..];
        double mean = Tail(last, last.Length);
        double variance = last.Sum(g => (g - mean) * (g - mean)) / Math.Max(1, last.Length - 1);
        if (variance == 0 || last.Length < 2)
        {
            return last.Length < 2 ? 0.5 : 1;
        }

        double follow = 0;
        for (int t = 1; t < last.Length; t++)
        {
            follow += (last[t] - mean) * (last[t - 1] - mean);
        }

        double rho = Math.Clamp(follow / (variance * (last.Length - 1)), 0, 0.8);
        double error = variance / last.Length * (1 + rho) / (1 - rho);
        return Math.Max(0, 1 - (error / (mean * mean)));
    }

    private static double RollingError(double[] known, double damping, int window, TrendFade fade, int[] horizons, Cadence cadence)
    {
        double sum = 0;
        int count = 0;
        for (int origin = Start(cadence); origin < known.Length; origin++)
        {
            var path = At(known[..origin], damping, window, fade, cadence);
            foreach (int horizon in horizons)
            {
                if (origin + horizon <= known.Length)
                {
                    sum += Math.Abs(Sum(known, origin, horizon) - path.Path(horizon)) / Math.Sqrt(horizon);
                    count++;
                }
            }
        }

        return count > 0 ? sum / count : double.MaxValue;
    }

    private static double Tail(double[] known, int window)
    {
        int from = Math.Max(0, known.Length - window);
        double sum = 0;
        for (int t = from; t < known.Length; t++)
        {
            sum += known[t];
        }

        return known.Length == 0 ? 0 : sum / (known.Length - from);
    }

    private static double Sum(double[] known, int from, int count)
    {
        double sum = 0;
        for (int t = from; t < from + count; t++)
        {
            sum += known[t];
        }

        return sum;
    }
}
