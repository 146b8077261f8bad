using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>What the numbers of the compliance cube mean.</summary>
public sealed class ComplianceMeaningTests
{
    private static readonly CubeSet Cubes = Of(AgencyMonths(
        AgencyMonth("11.01-SETDA", "2025-01", 100, 40, 1_000, 900), AgencyMonth("11.01-SETDA", "2025-02", 110, 50, 1_000, 800),
        AgencyMonth("11.02-SETDA", "2025-01", 50, 10, 500, null), AgencyMonth("11.02-SETDA", "2025-02", 60, null, null, 700),
        AgencyMonth("11-BPKAD", "2025-02", 30, 30, 300, 300), AgencyMonth("ID-KEMENDAGRI", "2025-02", 7, 7)));

    [Fact]
    public void Head_counts_are_those_of_the_last_month_and_rupiah_are_added()
    {
        Cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Province] }).Rows(ComplianceCube.NonAsnWorkers, ComplianceCube.EnrolledWorkers, ComplianceCube.BudgetIdr, ComplianceCube.PaidIdr)
            .ShouldBe(["11 200 80 2800 2700", "- 7 7 null null"]);
    }

    [Fact]
    public void Rates_are_over_what_states_both_parts()
    {
        var row = Cubes.Ask(ComplianceQuery with { Where = new MembersFilter(CubeDimensions.Province, 0) }).Totals;

        row.Value(ComplianceCube.EnrolmentRate)!.Value.Double.ShouldBe(80d / 140);
        row.Value(ComplianceCube.BudgetRealisation)!.Value.Double.ShouldBe((900d + 800 + 300) / (1_000 + 1_000 + 300));
    }

    [Fact]
    public void An_agency_of_a_province_is_in_the_province_and_in_no_kabupaten()
    {
        Cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Kabupaten], During = During.Latest }).Rows(ComplianceCube.NonAsnWorkers)
            .ShouldBe(["11|11.01 110", "11|11.02 60", "11|- 30", "-|- 7"]);
    }

    [Fact]
    public void Nothing_synthetic_is_shown_unasked_and_the_answer_says_what_it_left_out()
    {
        var answer = Cubes.Ask(new CubeQuery { Cube = ComplianceCube.Declaration, GroupBy = [CubeDimensions.Province], WithQuality = true });

        answer.RowCount.ShouldBe(0);
        answer.Totals.Value(ComplianceCube.NonAsnWorkers).ShouldBeNull();
        answer.Totals.Quality.Flags.Select(static flag => flag.Code).ShouldBe(["SYNTHETIC_LEFT_OUT"]);
        answer.Months.ShouldBeNull();
    }
}
