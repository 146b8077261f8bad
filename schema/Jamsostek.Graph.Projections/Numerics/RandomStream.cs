namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>Standard normal numbers of a stream that a seed and a key name: the same on every machine, in whatever order streams are drawn.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), pairs by Box and Muller's transform (Ann. Math. Stat. 29, 1958).</remarks>
internal struct RandomStream
{
    private ulong _state;
    private double _spare;
    private bool _hasSpare;

    public RandomStream(long seed, long key)
    {
        _state = Mix(unchecked((ulong)seed + Mix(unchecked((ulong)key + 0x9E3779B97F4A7C15))));
        _spare = 0;
        _hasSpare = false;
    }

    /// <summary>A number of the uniform distribution on (0,1).</summary>
    public double NextUniform()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        return ((Mix(_state) >> 11) + 0.5) / (1UL << 53);
    }

    /// <summary>A number of the standard normal distribution.</summary>
    public double NextNormal()
    {
        if (_hasSpare)
        {
            _hasSpare = false;
            return _spare;
        }

        double radius = Math.Sqrt(-2 * Math.Log(NextUniform()));
        var (sine, cosine) = Math.SinCos(2 * Math.PI * NextUniform());
        _spare = radius * sine;
        _hasSpare = true;
        return radius * cosine;
    }

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }
}
