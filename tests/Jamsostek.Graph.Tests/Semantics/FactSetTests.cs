using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

public sealed class FactSetTests
{
    [Fact]
    public void Lists_and_the_records_that_hold_them_are_equal_by_value()
    {
        FactList<string> left = ["a", "b"], right = ["a", "b"], other = ["b", "a"];

        left.ShouldBe(right);
        left.Equals(right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.Equals(other).ShouldBeFalse();
        Row("x", 1).Equals(Row("x", 1)).ShouldBeTrue();
        left.ToString().ShouldBe("a;b");
    }

    [Fact]
    public void Merging_puts_a_row_in_the_place_of_the_one_with_its_key_and_new_rows_at_the_end()
    {
        var current = new FactSet { Targets = [Row("a", 1), Row("b", 2)] };
        var partial = new FactSet { Targets = [Row("c", 3), Row("a", 9), Row("c", 4)] };

        var merged = current.MergedWith(partial);

        merged.Targets.Select(static t => (t.Id, t.Value)).ShouldBe([("a", 9), ("b", 2), ("c", 4)]);
        current.Targets.Select(static t => t.Value).ShouldBe([1, 2]);
        merged.Count.ShouldBe(3);
    }

    [Fact]
    public void The_hash_depends_on_content_and_table_but_not_on_the_order_of_rows()
    {
        var hash = new FactSet { Targets = [Row("a", 1), Row("b", 2)] }.ContentHash();

        new FactSet { Targets = [Row("b", 2), Row("a", 1)] }.ContentHash().ShouldBe(hash);
        new FactSet { Targets = [Row("b", 1), Row("a", 2)] }.ContentHash().ShouldNotBe(hash);
        new FactSet().ContentHash().ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    [Fact]
    public void Codes_are_upper_case_words_and_read_back_in_any_case()
    {
        FactCode.Of(WorkerSegment.NonAsn).ShouldBe("NON_ASN");
        FactCode.Of(TargetMetric.CoverageRpjmn).ShouldBe("COVERAGE_RPJMN");
        FactCode.All<TrustGrade>().ShouldBe(["A", "B", "C"]);
        FactCode.TryParse<WorkerSegment>("non_asn", out var segment).ShouldBeTrue();
        segment.ShouldBe(WorkerSegment.NonAsn);
        FactCode.TryParse<WorkerSegment>("2", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(651_652L, 1_710_891L, "38.09", ArithmeticCheck.Agrees, "38.09")]
    [InlineData(251_000L, 708_000L, "35", ArithmeticCheck.Rounded, "35.45")]
    [InlineData(328_119L, 1_614_923L, "31.95", ArithmeticCheck.Disagrees, "20.32")]
    [InlineData(1L, 0L, "31.95", ArithmeticCheck.NotCheckable, null)]
    [InlineData(null, 10L, "31.95", ArithmeticCheck.NotCheckable, null)]
    [InlineData(1L, 10L, null, ArithmeticCheck.NotCheckable, "10")]
    public void A_rate_agrees_with_its_counts_within_rounding(long? registered, long? potential, string? published, ArithmeticCheck check, string? computed)
    {
        CoverageArithmetic.Check(registered, potential, published is null ? null : decimal.Parse(published)).ShouldBe(check);
        CoverageArithmetic.RatePercent(registered, potential).ShouldBe(computed is null ? null : decimal.Parse(computed));
    }

    [Fact]
    public void Only_bases_that_are_stated_and_the_same_are_comparable()
    {
        DenominatorBasis.Ucj.IsComparableTo(DenominatorBasis.Ucj).ShouldBeTrue();
        DenominatorBasis.Ucj.IsComparableTo(DenominatorBasis.UcjWithConstruction).ShouldBeFalse();
        DenominatorBasis.NotStated.IsComparableTo(DenominatorBasis.NotStated).ShouldBeFalse();
        DenominatorBasis.None.IsComparableTo(DenominatorBasis.None).ShouldBeFalse();
    }

    [Fact]
    public void A_labour_row_gives_each_breakdown_in_the_order_of_its_categories()
    {
        var fact = new LabourFact { RegionCode = "ID", Year = 2025, Employed = 3, Formal = 1, Informal = 2, BySector = [3], Basis = Basis.Reported, SourceId = "S" };

        fact.By(LabourBreakdown.Formality).ShouldBe([1, 2]);
        fact.By(LabourBreakdown.Sector).ShouldBe([3]);
        fact.By(LabourBreakdown.Education).ShouldBeEmpty();
        LabourBreakdown.All.Select(static b => b.Categories.Count).ShouldBe([2, 2, 2, 7, 17, 11, 6]);
        LabourBreakdown.All.SelectMany(static b => b.Categories).Select(static c => c.Code).ShouldBeUnique();
    }

    private static TargetFact Row(string id, decimal value) => new()
    {
        Id = id, RegionCode = "11", Year = 2030, Metric = TargetMetric.Ucj, Value = value, Unit = MeasureUnit.Percent, DenominatorBasis = DenominatorBasis.Ucj,
        SetBy = "somebody", Basis = Basis.Reported, SourceId = "S", SeedFactIds = ["S001"],
    };
}
