using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class LabourBaseTests
{
    [Fact]
    public void Wage_earners_are_employees_less_public_administration_and_the_others_weigh_57_percent()
    {
        var labour = SmallPanel.Model(SmallPanel.Facts()).Labour;

        labour.Workers(0, 0, 0).ShouldBe(40_000 - 5_000);
        labour.Workers(0, 0, 1).ShouldBe(0.57 * (100_000 - 40_000), 1e-9);
        labour.Employed(0, 0).ShouldBe(100_000);
    }

    [Fact]
    public void Between_two_Augusts_the_base_is_linear()
    {
        var labour = SmallPanel.Model(SmallPanel.Facts()).Labour;

        // February 2024 is half way from 40,000 − 5,000 to 48,000 − 5,000 employees.
        labour.Workers(0, 6, 0).ShouldBe(39_000, 1e-9);
        labour.Workers(0, 12, 0).ShouldBe(43_000, 1e-9);
        labour.Workers(0, 6, 1).ShouldBe(0.57 * ((60_000 + 62_000) / 2.0), 1e-9);
    }

    [Fact]
    public void A_province_is_the_sum_of_its_kabupaten()
    {
        var model = SmallPanel.Model(SmallPanel.Facts());

        model.Labour.Total(model.Frame.Region("11")!.Value, 0).ShouldBe(35_000 + (0.57 * 60_000) + 51_000 + (0.57 * 140_000), 1e-6);
    }

    [Fact]
    public void Public_administration_never_takes_more_than_three_quarters_of_the_employees() =>
        LabourBase.Split(1000, 61, 61, new EstimationOptions()).ShouldBe((15.25, 0.57 * 939, 61));

    [Fact]
    public void A_survey_that_met_no_employee_does_not_say_that_there_are_none() =>
        LabourBase.Split(10_000, 0, 0, new EstimationOptions()).ShouldBe((12.5, 0.57 * 10_000, 50));

    [Fact]
    public void A_year_without_survey_moves_as_the_rest_of_the_province()
    {
        var facts = SmallPanel.Facts(labour: [.. SmallPanel.Labour.Where(static row => row is not { RegionCode: "11.01", Year: 2023 })]);

        // 11.02 grew from 200,000 to 220,000, so 11.01 was 110,000 · 200/220.
        SmallPanel.Model(facts).Labour.Employed(0, 0).ShouldBe(100_000, 1e-6);
    }

    [Fact]
    public void A_series_that_swings_has_a_sampling_error_and_a_smooth_one_has_none()
    {
        var smooth = SmallPanel.Facts(labour:
        [
            .. SmallPanel.Regions.Where(static region => region.Code.Length == 5)
                .SelectMany(static region => Enumerable.Range(0, 5).Select(i => SmallPanel.August(region.Code, 2020 + i, 100_000, 40_000, 5_000))),
        ]);
        var swinging = SmallPanel.Facts(labour:
        [
            .. SmallPanel.Regions.Where(static region => region.Code.Length == 5)
                .SelectMany(static region => Enumerable.Range(0, 5).Select(i => SmallPanel.August(region.Code, 2020 + i, 100_000, i % 2 == 0 ? 40_000 : 30_000, 0))),
        ]);

        // Each second difference of the logarithm is 2·ln(4/3).
        SmallPanel.Model(smooth).Labour.SamplingError(0, 0).ShouldBe(0);
        SmallPanel.Model(swinging).Labour.SamplingError(0, 0).ShouldBe(2 * Math.Log(4.0 / 3) / (0.6745 * Math.Sqrt(6)), 1e-9);
    }
}
