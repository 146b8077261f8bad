namespace Jamsostek.Graph.Projections.Regression;

/// <summary>The features of the regression, in the order of its coefficients.</summary>
internal static class Feature
{
    public const int Slope = 0;
    public const int Growth = 1;
    public const int Province = 5;
    public const int Level = 6;
    public const int NewRegulation = 7;
    public const int OldRegulation = 8;
    public const int Informal = 9;
    public const int NonAsn = 10;
    public const int Urban = 11;
    public const int Surprise = 12;
    public const int Outlier = 13;
    public const int YearMean = 14;
    public const int SameSeason = 15;
    public const int Budget = 16;
    public const int BudgetYearEnd = 17;

    /// <summary>How many there are.</summary>
    public const int Count = 18;

    /// <summary>Doubles that a row takes: whole vectors.</summary>
    public const int Stride = 20;

    /// <summary>Names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "slope", "growth 1", "growth 2", "growth 3", "growth 4", "province", "level", "new regulation", "old regulation", "informal", "non-ASN", "urban",
        "surprise", "outlier", "year mean", "same season", "budget", "budget year end",
    ];

    /// <summary>The driver that a feature belongs to.</summary>
    public static Driver DriverOf(int feature) => feature switch
    {
        Province => Driver.ProvincePull,
        Level => Driver.Saturation,
        NewRegulation or OldRegulation => Driver.Regulation,
        Informal or NonAsn or Urban => Driver.Structure,
        Surprise or Outlier => Driver.LastSurprise,
        YearMean or SameSeason => Driver.Memory,
        Budget or BudgetYearEnd => Driver.BudgetCycle,
        _ => Driver.OwnMomentum,
    };
}
