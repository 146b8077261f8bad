namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>The model against another method at one horizon, over the regions.</summary>
/// <param name="Method">The other.</param>
/// <param name="Horizon">Periods ahead.</param>
/// <param name="Loss">What is compared: <c>MAE</c> or <c>pinball</c>.</param>
/// <param name="Gain">By how much the model's loss is lower, as a share of the other's; below zero where it is higher.</param>
/// <param name="Low">Lower bound of its 95 % interval, by bootstrap over provinces.</param>
/// <param name="High">Upper bound.</param>
/// <param name="OriginsWon">Origins at which the model's loss is lower.</param>
/// <param name="Origins">Origins.</param>
public sealed record BacktestComparison(string Method, int Horizon, string Loss, double Gain, double Low, double High, int OriginsWon, int Origins)
{
    /// <summary>Whether better may be claimed: the whole interval is above zero, and two thirds of the origins are won.</summary>
    public bool IsBetter => Low > 0 && 3 * OriginsWon >= 2 * Origins;
}
