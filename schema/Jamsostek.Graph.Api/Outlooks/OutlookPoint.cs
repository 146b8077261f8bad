using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Coverage of one region in one month, on the base of the target.</summary>
/// <param name="Month">The month.</param>
/// <param name="Rate">The estimate, or the middle of the projection.</param>
/// <param name="Low80">Lower end of the 80 % interval.</param>
/// <param name="High80">Upper end of it.</param>
/// <param name="Low95">Lower end of the 95 % interval.</param>
/// <param name="High95">Upper end of it.</param>
/// <param name="IsProjected">Whether it lies after history.</param>
internal sealed record OutlookPoint(Month Month, double Rate, double Low80, double High80, double Low95, double High95, bool IsProjected);
