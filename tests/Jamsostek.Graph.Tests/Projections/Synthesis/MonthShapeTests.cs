using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>What the months look like: plausible, consistent in themselves, marked as made up.</summary>
public sealed class MonthShapeTests
{
    private static readonly AgencyMonthColumns Months = SyntheticRecord.Result.Months;

    [Fact]
    public void Every_agency_has_sixty_months_but_those_of_provinces_that_did_not_exist_yet()
    {
        var young = Months.GroupBy(static row => row.AgencyCode).Where(static rows => rows.Count() != 60).ToArray();

        Months.AgencyCodes.Length.ShouldBe(SyntheticRecord.Result.Agencies.Count + 41);
        young.GroupBy(static rows => rows.Key[..2]).Select(static group => (group.Key, group.Count(), group.Min(static rows => rows.Min(static row => row.Month)).ToString())).Order()
            .ShouldBe([("93", 45, "2022-11"), ("94", 45, "2022-11"), ("95", 45, "2022-11"), ("96", 45, "2022-12")]);
        young.ShouldAllBe(static rows => rows.Max(static row => row.Month) == new Month(2025, 12));
    }

    [Fact]
    public void No_figure_is_negative_and_nobody_is_enrolled_who_is_not_there()
    {
        for (var row = 0; row < Months.Count; row++)
        {
            if (Months.EnrolledWorkers[row] < 0 || Months.EnrolledWorkers[row] > Months.NonAsnWorkers[row])
            {
                Assert.Fail(Months[row].ToString());
            }

            if (Months.BudgetIdr[row] < AgencyMonthColumns.Missing || Months.PaidIdr[row] > Months.BudgetIdr[row] || (Months.EnrolledWorkers[row] == 0 && Months.PaidIdr[row] > 0 && !Months.AgencyCodes[Months.Agencies[row]].StartsWith("31-", StringComparison.Ordinal)))
            {
                Assert.Fail(Months[row].ToString());
            }
        }
    }

    [Fact]
    public void Every_row_is_synthetic_and_names_the_synthesis()
    {
        Months.Bases.Values.ToArray().ShouldAllBe(static basis => basis == Basis.Synthetic);
        Months.SourceIds.ShouldBe(["M-AGENCIES"]);
    }

    [Theory]
    [InlineData("ID", 2022)]
    [InlineData("ID", 2023)]
    [InlineData("ID", 2024)]
    [InlineData("35", 2023)]
    [InlineData("62.03", 2024)]
    [InlineData("31.71", 2023)]
    public void Contracts_end_in_December_are_out_in_January_and_are_renewed_by_March(string region, int year)
    {
        var (november, december, january, march) = (Enrolled(year, 11), Enrolled(year, 12), Enrolled(year + 1, 1), Enrolled(year + 1, 3));

        december.ShouldBeLessThan(november);
        january.ShouldBeLessThan(december);
        march.ShouldBeGreaterThanOrEqualTo(november);
        january.ShouldBeInRange(november * 80 / 100, november * 97 / 100);

        long Enrolled(int yearOf, int month) => SyntheticRecord.Whole(region, new Month(yearOf, month)).Enrolled;
    }

    [Fact]
    public void Staff_grows_slowly()
    {
        var (first, last) = (SyntheticRecord.Whole("ID", new Month(2023, 1)).Staff, SyntheticRecord.Whole("ID", new Month(2025, 12)).Staff);

        (last / (double)first).ShouldBeInRange(1.02, 1.06);
        SyntheticRecord.Whole("ID", new Month(2022, 10)).Staff.ShouldBeInRange(5_000_000, 7_000_000);
    }

    [Fact]
    public void Contributions_per_enrolled_worker_and_month_lie_between_the_stated_bounds()
    {
        var directory = SyntheticRecord.Record.Agencies.ToDictionary(static agency => agency.Code, static agency => agency.RegionCode, StringComparer.Ordinal);
        foreach (var row in Months.Where(row => row is { Month.Year: 2024, Month.Number: 6, PaidIdr: > 0 } && directory[row.AgencyCode] is not ("64" or "31")))
        {
            (row.PaidIdr!.Value / (double)row.EnrolledWorkers!.Value).ShouldBeInRange(10_800, 16_800, row.AgencyCode);
        }
    }

    [Fact]
    public void A_budget_is_in_force_in_equal_parts_of_its_year()
    {
        foreach (var agency in Months.Where(static row => row is { Month.Year: 2024, BudgetIdr: not null }).GroupBy(static row => row.AgencyCode))
        {
            var parts = agency.Select(static row => row.BudgetIdr!.Value).Where(static budget => budget > 0).Distinct().ToArray();
            (parts.Length == 0 || parts.Max() - parts.Min() <= 1).ShouldBeTrue(agency.Key);
        }

        var year = Months.Where(static row => row.Month.Year == 2024).ToArray();
        (year.Sum(static row => row.PaidIdr ?? 0) / (double)year.Sum(static row => row.BudgetIdr ?? 0)).ShouldBeInRange(0.75, 0.97);
    }

    [Fact]
    public void The_parts_of_Jakarta_have_no_budget_and_their_province_pays_for_them()
    {
        var parts = Months.Where(static row => row.AgencyCode.StartsWith("31.", StringComparison.Ordinal)).ToArray();
        parts.Length.ShouldBe(6 * 28 * 60);
        parts.ShouldAllBe(static row => row.BudgetIdr == null && row.PaidIdr == null && row.NonAsnWorkers != null && row.EnrolledWorkers != null);

        // What 31-DINSOS pays, over its own enrolled and those of the six branches below it, is one rate.
        var month = Months.Where(static row => row.Month == new Month(2023, 6)).ToArray();
        var rates = new[] { "DINSOS", "DISHUB", "DLH", "DISPORA", "BPBD" }
            .Select(unit => (
                Paid: month.Single(row => row.AgencyCode == $"31-{unit}").PaidIdr!.Value,
                For: month.Where(row => row.AgencyCode.StartsWith("31", StringComparison.Ordinal) && row.AgencyCode.EndsWith($"-{unit}", StringComparison.Ordinal)).Sum(static row => row.EnrolledWorkers!.Value)))
            .Where(static pair => pair.Paid > 0)
            .Select(static pair => pair.Paid / (double)pair.For)
            .Distinct()
            .ToArray();
        rates.Length.ShouldBe(1);
        rates[0].ShouldBeInRange(10_800, 16_800);
    }

    [Fact]
    public void Agencies_of_one_government_differ_in_how_far_they_are()
    {
        var rates = Months.Where(static row => row.Month == new Month(2023, 6) && row.AgencyCode.StartsWith("62.03-", StringComparison.Ordinal))
            .Select(static row => row.EnrolledWorkers!.Value / (double)row.NonAsnWorkers!.Value)
            .ToArray();

        (rates.Max() - rates.Min()).ShouldBeGreaterThan(0.2);
    }
}
