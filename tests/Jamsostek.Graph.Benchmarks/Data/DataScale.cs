using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Data;

/// <summary>How much is generated: the parameters of <see cref="GeneratedRecord" />.</summary>
/// <param name="Factor">What its coverage is a multiple of: 1, 7, 10 or 100.</param>
/// <param name="Months">Months from January 2020.</param>
/// <param name="Fineness">How many regions stand where there is one kabupaten or kota.</param>
/// <param name="AgencyMonths">Months of the agencies: fewer than <paramref name="Months" /> where more would not fit into the memory of a small machine.</param>
internal sealed record DataScale(int Factor, int Months, int Fineness, int AgencyMonths)
{
    /// <summary>Decides every number that is generated.</summary>
    public const ulong Seed = 20_260_301;

    /// <summary>Six years: 148 thousand rows of coverage, 1.5 million months of agencies.</summary>
    public static DataScale One { get; } = new(1, 72, 1, 72);

    /// <summary>Six years and seven times as many regions: 1.04 million rows of coverage, 1.5 million months of agencies.</summary>
    public static DataScale Seven { get; } = new(7, 72, 7, 72);

    /// <summary>Sixty years: 1.5 million rows of coverage, 15 million months of agencies.</summary>
    public static DataScale Ten { get; } = new(10, 720, 1, 720);

    /// <summary>Sixty years and ten times as many regions: 14.8 million rows of coverage, and no more agencies.</summary>
    public static DataScale Hundred { get; } = new(100, 720, 10, 720);

    /// <summary>The scale of a factor.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DataScale Of(string factor) => factor switch
    {
        "1" => One,
        "7" => Seven,
        "10" => Ten,
        "100" => Hundred,
        _ => throw new ArgumentException($"There is no scale {factor}; 1, 7, 10 and 100 are there.", nameof(factor)),
    };

    /// <inheritdoc />
    public override string ToString() => Factor.ToString(CultureInfo.InvariantCulture) + "×";
}
