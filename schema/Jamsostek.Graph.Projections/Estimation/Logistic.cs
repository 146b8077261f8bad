namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Log-odds of a rate, and back.</summary>
internal static class Logistic
{
    /// <summary><c>ln(p / (1 − p))</c> of a rate between 0 and 1.</summary>
    public static double LogOdds(double rate) => Math.Log(rate / (1 - rate));

    /// <summary><c>1 / (1 + e^−x)</c>.</summary>
    public static double Rate(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
