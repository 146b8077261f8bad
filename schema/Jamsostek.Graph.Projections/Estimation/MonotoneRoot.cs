namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>The root of an increasing function: Newton's step where it stays inside the bracket, else the middle of the bracket.</summary>
internal static class MonotoneRoot
{
    private const int Steps = 200;

    /// <summary>Finds x with <c>f(x) = 0</c> between two bounds.</summary>
    /// <param name="valueAndSlope">f and its derivative.</param>
    /// <param name="lower">Where f is not above 0.</param>
    /// <param name="upper">Where f is not below 0.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="tolerance">The value of f that counts as 0.</param>
    /// <returns>The root, or the bound where f has no root between them.</returns>
    public static double Find(Func<double, (double Value, double Slope)> valueAndSlope, double lower, double upper, double start, double tolerance)
    {
        var x = Math.Clamp(start, lower, upper);
        for (var step = 0; step < Steps; step++)
        {
            var (value, slope) = valueAndSlope(x);
            if (Math.Abs(value) <= tolerance)
            {
                return x;
            }

            if (value < 0)
            {
                lower = x;
            }
            else
            {
                upper = x;
            }

            var newton = x - (value / slope);
            var next = newton > lower && newton < upper ? newton : (lower + upper) / 2;
            if (next == x)
            {
                return x;
            }

            x = next;
        }

        return x;
    }
}
