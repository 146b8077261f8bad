using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

/// <summary>Monthly tables: their order, their panels, their merge.</summary>
public sealed class MonthlyFactsTests
{
    private static readonly Month June = new(2024, 6);

    [Fact]
    public void Rows_are_kept_by_month_region_and_segment_in_whatever_order_they_come()
    {
        CoverageFact[] rows = [Coverage("12.01", 0), Coverage("11.02", 1), Coverage("11.01", 1, WorkerSegment.Bpu), Coverage("11.01", 1), Coverage("ID", 0, WorkerSegment.Jakon)];

        new FactSet { Coverage = rows }.Coverage.ShouldBe([rows[0], rows[4], rows[3], rows[2], rows[1]]);
        new FactSet { AgencyMonths = [Agency("b", 1), Agency("b", 0), Agency("a", 1)] }.AgencyMonths.ShouldBe([Agency("b", 0), Agency("a", 1), Agency("b", 1)]);
    }

    [Fact]
    public void A_row_of_coverage_is_read_as_it_was_given()
    {
        CoverageFact[] rows =
        [
            Coverage("11.01", 0) with { Eligible = null, CoveredStandardError = 2.5 },
            Coverage("11.01", 0, WorkerSegment.Bpu) with { Covered = null, EligibleStandardError = 0.1, Basis = Basis.Reported, SourceId = "T" },
            Coverage("11.02", 0) with { Eligible = 5_000_000_000, Covered = 0, EligibleStandardError = 0, CoveredStandardError = 1.0 / 3 },
        ];

        new FactSet { Coverage = rows }.Coverage.ShouldBe(rows);
        new FactSet { Coverage = [rows[2], rows[0], rows[1]] }.Coverage.ShouldBe(rows);
    }

    [Fact]
    public void A_panel_is_a_month_and_its_hash_that_of_its_facts_alone()
    {
        var coverage = CoverageRows.Of([Coverage("11.01", 0), Coverage("11.02", 0), Coverage("11.01", 1)]);
        var same = CoverageRows.Of([Coverage("11.01", 2), Coverage("11.02", 0), Coverage("11.01", 0)]);
        var months = AgencyMonthColumns.Of([Agency("a", 0), Agency("c", 0), Agency("a", 1)]);

        // Other dictionaries and another place of the rows, the same June.
        var other = AgencyMonthColumns.Of([Agency("b", -1), Agency("c", 0), Agency("a", 0) with { SourceId = "S" }, Agency("z", -1) with { SourceId = "T" }]);

        coverage.Panels.Select(static panel => (panel.Month, panel.First, panel.Count)).ShouldBe([(June, 0, 2), (June + 1, 2, 1)]);
        same.Panels[0].ShouldBe(coverage.Panels[0]);
        months.Panels.Select(static panel => (panel.Month, panel.First, panel.Count)).ShouldBe([(June, 0, 2), (June + 1, 2, 1)]);
        other.Panels[1].ContentHash.ShouldBe(months.Panels[0].ContentHash);
        other.Panels[1].First.ShouldBe(2);
    }

    [Fact]
    public void Every_field_is_part_of_the_hash()
    {
        var fact = Coverage("11.01", 0);
        CoverageFact[] others =
        [
            fact, fact with { RegionCode = "11.02" }, fact with { Month = June + 1 }, fact with { Segment = WorkerSegment.Bpu }, fact with { Eligible = 101 }, fact with { Eligible = null },
            fact with { Covered = 41 }, fact with { Covered = null }, fact with { EligibleStandardError = 1 }, fact with { CoveredStandardError = 1 }, fact with { Basis = Basis.Derived },
            fact with { SourceId = "T" },
        ];
        var month = Agency("a", 0);
        AgencyMonthFact[] months =
        [
            month, month with { AgencyCode = "b" }, month with { Month = June + 1 }, month with { NonAsnWorkers = 31 }, month with { NonAsnWorkers = null }, month with { EnrolledWorkers = 11 },
            month with { BudgetIdr = 1 }, month with { PaidIdr = 1 }, month with { Basis = Basis.Derived }, month with { SourceId = "T" },
        ];

        others.Select(static row => new FactSet { Coverage = [row] }.ContentHash()).ShouldBeUnique();
        months.Select(static row => new FactSet { AgencyMonths = [row] }.ContentHash()).ShouldBeUnique();
        new FactSet { Coverage = [fact] }.ContentHash().ShouldNotBe(new FactSet().ContentHash());
    }

    [Fact]
    public void The_hash_of_a_record_does_not_depend_on_the_order_of_monthly_rows()
    {
        var random = new Random(7);
        CoverageFact[] coverage = [.. Enumerable.Range(0, 200).Select(i => Coverage($"11.{i % 20:00}", i / 20))];
        AgencyMonthFact[] months = [.. Enumerable.Range(0, 200).Select(i => Agency($"a{i % 20}", i / 20))];
        var hash = new FactSet { Coverage = coverage, AgencyMonths = months }.ContentHash();

        for (var i = 0; i < 5; i++)
        {
            random.Shuffle(coverage);
            random.Shuffle(months);
            new FactSet { Coverage = coverage, AgencyMonths = months }.ContentHash().ShouldBe(hash);
        }
    }

    [Fact]
    public void Laying_rows_over_others_is_what_a_dictionary_would_do()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var (here, there) = (Sample(random), Sample(random));
            var expected = here.Coverage.Concat(there.Coverage).GroupBy(FactKey.Of).Select(static group => group.Last());
            var expectedMonths = here.AgencyMonths.Concat(there.AgencyMonths).GroupBy(FactKey.Of).Select(static group => group.Last());

            var merged = here.MergedWith(there);

            merged.Coverage.ShouldBe(CoverageRows.Of([.. expected]));
            merged.AgencyMonths.ShouldBe(AgencyMonthColumns.Of([.. expectedMonths]));
        }
    }

    [Fact]
    public void A_part_without_monthly_rows_shares_those_that_are_there()
    {
        var facts = new FactSet { Coverage = [Coverage("11.01", 0)], AgencyMonths = [Agency("a", 0)] };

        var merged = facts.MergedWith(new FactSet());

        merged.Coverage.ShouldBeSameAs(facts.Coverage);
        merged.AgencyMonths.ShouldBeSameAs(facts.AgencyMonths);
    }

    private static FactSet Sample(Random random) => new()
    {
        Coverage = [.. Enumerable.Range(0, random.Next(30)).Select(_ => Coverage($"11.0{random.Next(5)}", random.Next(4), covered: random.Next(100))).DistinctBy(FactKey.Of)],
        AgencyMonths = [.. Enumerable.Range(0, random.Next(30)).Select(_ => Agency($"{(char)('a' + random.Next(5))}", random.Next(4), random.Next(30))).DistinctBy(FactKey.Of)],
    };

    private static CoverageFact Coverage(string region, int month, WorkerSegment segment = WorkerSegment.Pu, long covered = 40) => new()
    {
        RegionCode = region, Month = June + month, Segment = segment, Eligible = 100, Covered = covered, Basis = Basis.Reported, SourceId = "S",
    };

    private static AgencyMonthFact Agency(string code, int month, int enrolled = 10) => new()
    {
        AgencyCode = code, Month = June + month, NonAsnWorkers = 30, EnrolledWorkers = enrolled, Basis = Basis.Reported, SourceId = "S",
    };
}
