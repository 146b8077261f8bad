namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// Random numbers that depend on a seed, a key and the purpose alone, never on what was drawn before: a region or agency that comes or goes changes no other.
/// The key is hashed with FNV-1a (Fowler, Noll, Vo, 64 bits) and mixed with the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
/// </summary>
internal readonly record struct KeyedRandom
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private readonly ulong _state;

    private KeyedRandom(ulong state) => _state = state;

    public static KeyedRandom Of(ulong seed, string key)
    {
        var hash = FnvOffset;
        foreach (var character in key)
        {
            hash = unchecked((hash ^ character) * FnvPrime);
        }

        return new KeyedRandom(Mix(unchecked(hash + (seed * GoldenGamma))));
    }

    /// <summary>A number of [0, 1), a multiple of 2^-53.</summary>
    public double Unit(Draw draw, int count = 0) =>
        (Mix(unchecked(_state + ((ulong)((int)draw + 1 + count) * GoldenGamma))) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of [from, to).</summary>
    public double Between(double from, double to, Draw draw) => from + ((to - from) * Unit(draw));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
