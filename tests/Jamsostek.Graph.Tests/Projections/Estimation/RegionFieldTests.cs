using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>Every number is worked out by hand from the covariance: no covariates, Kanwil 0.1, province 0.2, kabupaten 0.3, fading over 10 months.</summary>
public sealed class RegionFieldTests
{
    private static readonly EstimationModel Model = SmallPanel.Model(SmallPanel.Facts());
    private static readonly FieldParameters Parameters = new(0, 0.1, 0.2, 0.3, 10, 0.5);
    private static readonly FieldCovariance Covariance = new(Model.Geometry, Parameters, 0);

    [Fact]
    public void A_kabupaten_is_pooled_towards_an_observed_neighbour_by_what_they_share()
    {
        var field = new RegionField(Covariance, [new FieldObservation(0, 5, 1.0, 0.0, false)]);

        var estimate = field.At(1, 5);

        // Shared: 0.01 + 0.04; own of the observed one besides: 0.09.
        estimate.Mean.ShouldBe(0.05 / 0.14, 1e-6);
        estimate.Variance.ShouldBe(0.14 - (0.05 * 0.05 / 0.14), 1e-6);
        estimate.PriorVariance.ShouldBe(0.14, 1e-12);
    }

    [Fact]
    public void An_observation_is_met_and_what_lies_apart_in_time_fades()
    {
        var field = new RegionField(Covariance, [new FieldObservation(0, 5, 1.0, 0.0, false)]);

        field.At(0, 5).Mean.ShouldBe(1, 1e-6);
        field.At(0, 5).Variance.ShouldBe(0, 1e-6);
        field.At(0, 12).Mean.ShouldBe((0.01 + (0.13 * Math.Exp(-0.7))) / 0.14, 1e-6);
        field.At(0, 12).Variance.ShouldBeGreaterThan(field.At(0, 8).Variance);
    }

    [Fact]
    public void Evidence_counts_by_its_error()
    {
        var field = new RegionField(Covariance, [new FieldObservation(0, 5, 1.0, 0.0, true)]);

        field.At(0, 5).Mean.ShouldBe(0.14 / (0.14 + 0.25), 1e-6);
    }

    [Fact]
    public void A_province_is_the_weighted_mean_of_its_kabupaten()
    {
        var province = Model.Frame.Region("11")!.Value;
        var (a, b) = (Model.Labour.Total(0, 6), Model.Labour.Total(1, 6));
        var (wa, wb) = (a / (a + b), b / (a + b));
        var field = new RegionField(Covariance, [new FieldObservation(province, 5, 1.0, 0.0, false)]);

        var (first, second) = (field.At(0, 5), field.At(1, 5));

        var variance = 0.05 + (0.09 * ((wa * wa) + (wb * wb)));
        first.Mean.ShouldBe((0.05 + (0.09 * wa)) / variance, 1e-6);
        ((wa * first.Mean) + (wb * second.Mean)).ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Another_Kanwil_learns_nothing_but_what_all_figures_share()
    {
        var kabupaten = Model.Frame.Region("62.01")!.Value;
        FieldObservation[] observations = [new FieldObservation(0, 5, 1.0, 0.0, false)];

        new RegionField(Covariance, observations).At(kabupaten, 5).Mean.ShouldBe(0);
        new RegionField(new FieldCovariance(Model.Geometry, Parameters, 0.2), observations).At(kabupaten, 5).Mean.ShouldBe(0.04 / 0.18, 1e-6);
    }

    [Fact]
    public void The_likelihood_is_that_of_the_normal_distribution()
    {
        FieldObservation[] observations = [new(0, 5, 0.3, 0, false), new(1, 5, -0.1, 0, false)];

        // Two values with variance 0.14 and covariance 0.05.
        var determinant = (0.14 * 0.14) - (0.05 * 0.05);
        var quadratic = ((0.14 * 0.3 * 0.3) + (2 * 0.05 * 0.3 * 0.1) + (0.14 * 0.1 * 0.1)) / determinant;
        FieldLikelihood.LogLikelihood(Covariance, observations).ShouldBe(-0.5 * (Math.Log(determinant) + quadratic), 1e-5);
    }

    [Fact]
    public void A_fit_is_at_least_as_likely_as_its_start_and_stays_near_it_without_evidence()
    {
        var centre = new FieldParameters(0.05, 0.1, 0.2, 0.3, 24, 0.1);
        FieldObservation[] spread = [new(0, 1, 2, 0, false), new(1, 3, -2, 0, false), new(2, 5, 2, 0, false), new(3, 7, -2, 0, false)];

        var fitted = FieldLikelihood.Fit(Model.Geometry, spread, centre, 0.05);

        FieldLikelihood.LogLikelihood(new FieldCovariance(Model.Geometry, fitted, 0.05), spread)
            .ShouldBeGreaterThan(FieldLikelihood.LogLikelihood(new FieldCovariance(Model.Geometry, centre, 0.05), spread));
        fitted.Kabupaten.ShouldBeGreaterThan(centre.Kabupaten);
        fitted.Evidence.ShouldBe(centre.Evidence);
    }
}
