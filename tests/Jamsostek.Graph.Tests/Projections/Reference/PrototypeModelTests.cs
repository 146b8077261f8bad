using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Training;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Reference;

/// <summary>
/// Features, scales and middles against an independent prototype. Features and scales are compared with the prototype's own coefficients and factors put in, so that each step is seen alone; its
/// regression weighs months in a way that its record does not hold, so the whole fit is held to a tenth of its scale.
/// </summary>
public sealed class PrototypeModelTests
{
    private const int Origin = 47;
    private static readonly TrendHistory History = ReferencePanel.History;
    private static readonly Lazy<CentralModel> Model = new(static () => CentralFit.Of(History, 12, CancellationToken.None));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    public void Features_times_the_prototypes_coefficients_are_its_own_changes(int horizon)
    {
        // Between regions, as the prototype's mean over regions is not recorded. It counts the month of a regulation as its first, which only scales the coefficient.
        double[] coefficients = ReferencePanel.Numbers($"coefficients{horizon}");
        double[][] middle = ReferencePanel.Table("median");
        var features = OriginFeatures.At(History, Origin, new Structure(History.Panel.Regions));
        var row = new double[Feature.Stride];
        var left = new double[middle.Length];
        for (int i = 0; i < left.Length; i++)
        {
            features.Compose(i, horizon, row);
            row[Feature.NewRegulation] *= Math.Exp(-1.0 / 9);
            double own = horizon * Enumerable.Range(0, Feature.Count).Sum(j => coefficients[j] * row[j]);
            left[i] = middle[i][horizon - 1] - History.Trends.Level[i, Origin] - History.Season[i, History.SeasonOf(Origin + horizon)] - own;
        }

        left.ShouldAllBe(v => Math.Abs(v - Order.Median(left)) < 1.2e-4);
    }

    [Fact]
    public void Scales_are_spread_times_ratio_times_calendar_factor()
    {
        double spread = ReferencePanel.Prototype.GetProperty("spread").GetProperty("6").GetDouble();
        double[] ratio = ReferencePanel.Numbers("ratio");
        double[][] expected = ReferencePanel.Table("scale");
        var model = Model.Value with { Horizons = [6], Spread = [spread], Calendar = [ReferencePanel.Numbers("calendar6")] };
        for (int i = 0; i < expected.Length; i++)
        {
            model.Scale(model.Regions[i] with { Ratio = ratio[i] }, 6).ShouldBe(expected[i][5], 1e-6);
        }
    }

    [Fact]
    public void The_whole_fit_agrees_within_a_tenth_of_its_scale_on_average()
    {
        double[][] middle = ReferencePanel.Table("median");
        double[][] scale = ReferencePanel.Table("scale");
        var apart = new List<double>();
        var wider = new List<double>();
        for (int i = 0; i < middle.Length; i++)
        {
            for (int h = 1; h <= 12; h++)
            {
                var region = Model.Value.Regions[i];
                apart.Add(Math.Abs(Model.Value.Trend(region, h) + region.Season[Model.Value.SeasonAt(h)] - middle[i][h - 1]) / scale[i][h - 1]);
                wider.Add(Model.Value.Scale(region, h) / scale[i][h - 1]);
            }
        }

        apart.Average().ShouldBeLessThan(0.1);
        wider.Average().ShouldBe(1, 0.1);
    }
}
