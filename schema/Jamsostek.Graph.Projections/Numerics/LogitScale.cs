using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>The logit scale, on which a share in (0,1) may take any value and growth to saturation is a straight line.</summary>
internal static class LogitScale
{
    /// <summary>Shares are held this far from 0 and from 1, so that a region with nobody or everybody covered has a finite logit.</summary>
    public const double Edge = 0.002;

    public static double Clip(double share) => Math.Clamp(share, Edge, 1 - Edge);

    /// <summary>logit c = ln(c / (1 - c)).</summary>
    public static double Logit(double share) => Math.Log(share / (1 - share));

    /// <summary>The share of a logit: always inside (0,1).</summary>
    public static double Share(double logit)
    {
        double odds = Math.Exp(-Math.Abs(logit));
        return logit >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
    }

    /// <summary>Replaces logits by their shares, several at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToShares(Span<double> logits)
    {
        var lanes = MemoryMarshal.Cast<double, Vector<double>>(logits);
        for (int i = 0; i < lanes.Length; i++)
        {
            var odds = Vector.Exp(-Vector.Abs(lanes[i]));
            lanes[i] = Vector.ConditionalSelect(Vector.LessThan(lanes[i], Vector<double>.Zero), odds, Vector<double>.One) / (Vector<double>.One + odds);
        }

        foreach (ref double logit in logits[(lanes.Length * Vector<double>.Count)..])
        {
            logit = Share(logit);
        }
    }

    /// <summary>Slope of the share by the logit, c(1-c): how much of a logit is a percentage point.</summary>
    public static double Slope(double logit)
    {
        double share = Share(logit);
        return share * (1 - share);
    }
}
