using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

public sealed class AgencyEnrolmentTests
{
    private static readonly List<AgencyMonthFact> June = [.. PanelRecord.Facts.AgencyMonths.Where(static fact => fact.Month == new Month(2025, 6)).OrderBy(static fact => fact.AgencyCode, StringComparer.Ordinal)];

    [Fact]
    public async Task Synthetic_staff_are_shown_only_when_the_scope_names_them_and_say_so()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { region(code: "11.17") { enrolment { nonAsnWorkers enrolmentRate quality { syntheticShare flags { code } } } agencies(where: { basis: { eq: SYNTHETIC } }, first: 1) { nodes { nonAsnWorkers enrolmentRate quality { flags { code message } } } } }
              asked: region(code: "11.17", scope: { basis: [REPORTED, SYNTHETIC], during: { month: "2025-06" } }) { enrolment { nonAsnWorkers enrolmentRate quality { syntheticShare flags { code } } } } }
            """);

        data["region"]!["enrolment"]!["nonAsnWorkers"].ShouldBeNull();
        data["region"]!["enrolment"]!["quality"]!["flags"]!.AsArray().Select(static flag => flag!["code"]!.GetValue<string>()).ShouldContain("SYNTHETIC_LEFT_OUT");
        var agency = data["region"]!["agencies"]!["nodes"]![0]!;
        agency["nonAsnWorkers"].ShouldBeNull();
        agency["quality"]!["flags"]!.AsArray().Select(static flag => flag!["code"]!.GetValue<string>()).ShouldBe(["SYNTHETIC_LEFT_OUT"]);
        var own = June.Where(static fact => fact.AgencyCode.StartsWith("11.17-", StringComparison.Ordinal)).ToList();
        var asked = data["asked"]!["enrolment"]!;
        asked["nonAsnWorkers"]!.GetValue<long>().ShouldBe(own.Sum(static fact => (long)fact.NonAsnWorkers!.Value));
        asked["enrolmentRate"]!.GetValue<double>().ShouldBe((double)own.Sum(static fact => fact.EnrolledWorkers!.Value) / own.Sum(static fact => fact.NonAsnWorkers!.Value), 1e-12);
        asked["quality"]!["syntheticShare"]!.GetValue<double>().ShouldBe(1);
        asked["quality"]!["flags"]!.AsArray().Select(static flag => flag!["code"]!.GetValue<string>()).ShouldContain("SYNTHETIC");
    }

    [Fact]
    public async Task Agencies_are_filtered_ordered_and_summed_by_their_enrolment()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { agencies(scope: { basis: [SYNTHETIC], during: { month: "2025-06" } }, where: { enrolmentRate: { lt: 0.8 } }, order: [{ enrolmentRate: DESC }]) {
                totalCount totals { nonAsnWorkers enrolledWorkers budgetIdr enrolmentRate } nodes { code nonAsnWorkers enrolledWorkers enrolmentRate budgetIdr paidIdr budgetRealisation } } }
            """);

        double Rate(AgencyMonthFact fact) => (double)fact.EnrolledWorkers!.Value / fact.NonAsnWorkers!.Value;
        var low = June.Where(fact => Rate(fact) < 0.8).OrderByDescending(Rate).ThenBy(static fact => fact.AgencyCode, StringComparer.Ordinal).ToList();
        var list = data["agencies"]!;
        list["totalCount"]!.GetValue<int>().ShouldBe(low.Count);
        low.Count.ShouldBeGreaterThan(0);
        list["nodes"]!.AsArray().Select(static node => node!["code"]!.GetValue<string>()).ShouldBe(low.Select(static fact => fact.AgencyCode));
        list["nodes"]!.AsArray().Select(static node => node!["budgetRealisation"]!.GetValue<double>()).ShouldBe(low.Select(static fact => (double)fact.PaidIdr!.Value / fact.BudgetIdr!.Value));
        list["totals"]!["nonAsnWorkers"]!.GetValue<long>().ShouldBe(low.Sum(static fact => (long)fact.NonAsnWorkers!.Value));
        list["totals"]!["budgetIdr"]!.GetValue<long>().ShouldBe(low.Sum(static fact => fact.BudgetIdr!.Value));
        list["totals"]!["enrolmentRate"]!.GetValue<double>().ShouldBe((double)low.Sum(static fact => fact.EnrolledWorkers!.Value) / low.Sum(static fact => fact.NonAsnWorkers!.Value), 1e-12);
    }

    [Fact]
    public async Task Budgets_add_up_over_months_and_head_counts_do_not()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """{ compliance(scope: { basis: [SYNTHETIC], during: { between: { from: "2025-01", to: "2025-06" } } }) { totals { nonAsnWorkers budgetIdr paidIdr } } }""");

        var half = PanelRecord.Facts.AgencyMonths.Where(static fact => fact.Month >= new Month(2025, 1) && fact.Month <= new Month(2025, 6)).ToList();
        var totals = data["compliance"]!["totals"]!;
        totals["nonAsnWorkers"]!.GetValue<long>().ShouldBe(June.Sum(static fact => (long)fact.NonAsnWorkers!.Value));
        totals["budgetIdr"]!.GetValue<long>().ShouldBe(half.Sum(static fact => fact.BudgetIdr!.Value));
        totals["paidIdr"]!.GetValue<long>().ShouldBe(half.Sum(static fact => fact.PaidIdr!.Value));
    }
}
