using System.Globalization;
using Jamsostek.Graph.Projections.Evaluation.Baselines;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Evaluation;

/// <summary>The replica of ML.NET's forecaster gives the numbers that ML.NET's documentation prints for its samples.</summary>
public sealed class SingularSpectrumTests
{
    private const double Z95 = 1.959963984540054;
    private static readonly double[] Series = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4];

    [Fact]
    public void The_sample_of_ForecastBySsa_is_reproduced()
    {
        // Window 5, greatest rank 4; the bounds are those of confidence level 0.95 in the sample with confidence intervals.
        var forecast = SingularSpectrum.Forecast(Series, 5, 4, 5);
        forecast.Middle.Select(Seven).ShouldBe(["1.977226", "1.020494", "1.760543", "3.437509", "4.266461"]);
        double[] lower = [0.3451088, -0.7967533, -0.058467, 1.61505, 2.349299];
        double[] upper = [3.609343, 2.83774, 3.579552, 5.259968, 6.183623];
        for (int h = 0; h < 5; h++)
        {
            (forecast.Middle[h] - (Z95 * forecast.Deviation[h])).ShouldBe(lower[h], 1.1e-6);
            (forecast.Middle[h] + (Z95 * forecast.Deviation[h])).ShouldBe(upper[h], 1.1e-6);
        }
    }

    [Fact]
    public void The_older_sample_with_rank_two_is_reproduced() =>
        SingularSpectrum.Forecast(Series, 5, 2, 5).Middle.ShouldBe([2.452744, 2.589339, 2.729183, 2.873005, 3.028931], 1.1e-6);

    private static string Seven(double value) => ((float)value).ToString("G7", CultureInfo.InvariantCulture);
}
