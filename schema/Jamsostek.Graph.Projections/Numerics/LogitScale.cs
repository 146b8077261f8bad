using System.Numerics;
using System.Runtime.CompilerServices;

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

    /// <summary>The shares of several logits, in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Share(Vector<float> logits) => Vector<float>.One / (Vector<float>.One + Exponential(-logits));

    /// <summary>Slope of the share by the logit, c(1-c): how much of a logit is a percentage point.</summary>
    public static double Slope(double logit)
    {
        double share = Share(logit);
        return share * (1 - share);
    }

    /// <summary>
    /// e to the power of x in single precision, right to two units in the last place between -87 and 87, at whose values it stays beyond: 2^n times a polynomial of what x is more than n ln 2. The one of the
    /// framework is a call for every few numbers, and draws are made by the million.
    /// </summary>
    /// <remarks>Reduction and coefficients: S. L. Moshier, Cephes Mathematical Library, <c>expf</c>, after Cody and Waite.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Exponential(Vector<float> x)
    {
        // Added to a number, it leaves the nearest whole one in the lowest bits.
        var round = new Vector<float>(12_582_912f);
        x = Vector.MinNative(Vector.MaxNative(x, new Vector<float>(-87f)), new Vector<float>(87f));
        var shifted = Vector.FusedMultiplyAdd(x, new Vector<float>(1.44269504f), round);
        var power = shifted - round;
        var rest = Vector.FusedMultiplyAdd(power, new Vector<float>(2.12194440e-4f), Vector.FusedMultiplyAdd(power, new Vector<float>(-0.693359375f), x));
        var sum = Vector.FusedMultiplyAdd(new Vector<float>(1.9875691500e-4f), rest, new Vector<float>(1.3981999507e-3f));
        sum = Vector.FusedMultiplyAdd(sum, rest, new Vector<float>(8.3334519073e-3f));
        sum = Vector.FusedMultiplyAdd(sum, rest, new Vector<float>(4.1665795894e-2f));
        sum = Vector.FusedMultiplyAdd(sum, rest, new Vector<float>(1.6666665459e-1f));
        sum = Vector.FusedMultiplyAdd(sum, rest, new Vector<float>(5.0000001201e-1f));
        sum = Vector.FusedMultiplyAdd(sum, rest * rest, rest) + Vector<float>.One;
        return Vector.AsVectorSingle(Vector.AsVectorInt32(sum) + Vector.ShiftLeft(Vector.AsVectorInt32(shifted), 23));
    }
}
