using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Every identity holds in the seed data, and is broken by what breaks it, in the very cells.</summary>
public sealed class RecordIdentitiesTests
{
    private static FactSet Seed => SeedRecord.Facts;

    [Fact]
    public void Every_identity_holds_in_the_seed_data()
    {
        var results = RecordIdentities.Of(Seed);

        results.ShouldAllBe(static result => result.Holds, string.Join('\n', results.SelectMany(static result => result.Examples)));
        results.ToDictionary(static result => result.Code, static result => result.Cells).ShouldBe(
            new Dictionary<string, long>
            {
                // Eligible and covered of three segments in 84 months; 514 kabupaten and kota with two segments, the country with one.
                ["SUMS"] = 2 * 3 * 84,
                ["MARGINS"] = Seed.FigureUses.Count(static use => use.Treatment == FigureTreatment.Benchmark && use.FigureId.StartsWith("id-", StringComparison.Ordinal) && Seed.NationalParticipants.Any(figure => figure.Id == use.FigureId)),
                ["OBSERVATIONS"] = results.Single(static result => result.Code == "OBSERVATIONS").Cells,
                ["COMPLETENESS"] = 84 * ((2 * 514) + 1),
                ["FIGURES"] = 141 + 53,
                ["COVERED"] = 84 * ((2 * 514) + 1),
                ["ERRORS"] = 84 * ((2 * 514) + 1),
                ["ENROLLED"] = 0,
                ["BASES"] = results.Single(static result => result.Code == "BASES").Cells,
            },
            ignoreOrder: true);
        results.Single(static result => result.Code == "OBSERVATIONS").Cells.ShouldBeGreaterThan(66);
        results.Single(static result => result.Code == "MARGINS").Cells.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("2023-12", 41_560_000, 5_000)]
    [InlineData("2024-12", 45_200_000, 50_000)]
    public void National_covered_workers_equal_the_published_totals(string month, long published, long rounding) =>
        Math.Abs(Seed.Coverage.Where(fact => fact.Month == Month.Parse(month)).Sum(static fact => fact.Covered ?? 0) - published).ShouldBeLessThanOrEqualTo(rounding);

    [Theory]
    [InlineData("2023-12", WorkerSegment.Pu, 25_004_000, 500)]
    [InlineData("2023-12", WorkerSegment.Bpu, 9_190_000, 5_000)]
    [InlineData("2024-12", WorkerSegment.Pu, 29_300_000, 50_000)]
    [InlineData("2024-12", WorkerSegment.Bpu, 9_900_000, 50_000)]
    public void The_segments_equal_theirs(string month, WorkerSegment segment, long published, long rounding) =>
        Math.Abs(Seed.Coverage.Where(fact => fact.Month == Month.Parse(month) && fact.Segment == segment).Sum(static fact => fact.Covered ?? 0) - published).ShouldBeLessThanOrEqualTo(rounding);

    [Fact]
    public void A_row_of_a_province_breaks_the_sums()
    {
        var result = Of("SUMS", Seed.MergedWith(new FactSet { Coverage = [Seed.Coverage[0] with { RegionCode = "11" }] }));

        result.Broken.ShouldBe(2);
        result.HoldsForAnyData.ShouldBeTrue();
        result.Examples[0].ShouldStartWith("2019-01 PU: the eligible of the provinces and of what is unplaced are ");
    }

    [Fact]
    public void A_changed_row_breaks_the_margins_of_its_month_and_the_figures_of_its_region()
    {
        var changed = Seed.Coverage.Single(static fact => fact is { RegionCode: "35.73", Segment: WorkerSegment.Bpu } && fact.Month == new Month(2025, 6));
        var after = Seed.MergedWith(new FactSet { Coverage = [changed with { Covered = changed.Covered - 1 }] });
        var far = Seed.MergedWith(new FactSet { Coverage = [.. Seed.Coverage.Where(static fact => fact.Month == new Month(2023, 12)).Select(static fact => fact with { Covered = fact.Covered / 2 })] });

        Of("OBSERVATIONS", after).Examples.ShouldBe([$"35.73-2025-06-30-all-p-malang25: published are 134167 registered, in 2025-06 134166 are covered."]);
        Of("MARGINS", after).Holds.ShouldBeTrue();
        Of("MARGINS", far).Examples.ShouldContain(static example => example.StartsWith("id-2023-12-all-active-workers-p-spn23: published are 41560000, the rows of 2023-12 add up to ", StringComparison.Ordinal));
        Of("MARGINS", far).HoldsForAnyData.ShouldBeFalse();
    }

    [Fact]
    public void A_missing_row_and_a_missing_use_are_named()
    {
        var first = Seed.Coverage[0];
        var use = Seed.FigureUses[0];
        var after = Seed with { Coverage = [.. Seed.Coverage.Skip(1)], FigureUses = [.. Seed.FigureUses.Skip(1)] };

        Of("COMPLETENESS", after).Examples.ShouldBe([$"{first.RegionCode} {first.Month} {FactCode.Of(first.Segment)} has 0 rows."]);
        Of("FIGURES", after).Examples.ShouldBe([$"Nothing is said of {use.FigureId}."]);
    }

    [Fact]
    public void What_is_out_of_range_is_named()
    {
        var row = Seed.Coverage[0];
        var coverage = Seed with { Coverage = [row with { Covered = row.Eligible + 1 }, row with { Month = row.Month + 1, CoveredStandardError = null }] };
        var months = new FactSet { AgencyMonths = [Agency(30, 31), Agency(30, 30) with { Month = new Month(2024, 7) }, Agency(null, 5) with { Month = new Month(2024, 8) }] };

        Of("COVERED", coverage).Examples.ShouldBe([$"{FactKey.Of(row)}: {row.Eligible + 1} covered of {row.Eligible} eligible."]);
        Of("ERRORS", coverage).Broken.ShouldBe(1);
        var enrolled = Of("ENROLLED", months);
        enrolled.Cells.ShouldBe(3);
        enrolled.Examples.ShouldBe(["a/2024-06: 31 enrolled of 30, budget , paid ."]);
    }

    [Fact]
    public void A_basis_that_does_not_fit_its_source_is_named_once()
    {
        FactSet facts = new()
        {
            Sources = [Source("M", SourceKind.Model), Source("D", SourceKind.Dataset)],
            Coverage = [Seed.Coverage[0] with { SourceId = "D" }, Seed.Coverage[1] with { SourceId = "D" }, Seed.Coverage[2] with { SourceId = "M" }],
            AgencyMonths = [Agency(1, 1) with { Basis = Basis.Synthetic, SourceId = "M" }, Agency(1, 1) with { Basis = Basis.Reported, SourceId = "N", AgencyCode = "b" }],
        };

        Of("BASES", facts).Examples.ShouldBe(
        [
            "coverage: a figure of basis ESTIMATED names the source 'D', which is of kind DATASET.",
            "agency-months: a figure of basis REPORTED names the source 'N', which is not known.",
            "The model 'M' makes synthetic figures and others.",
        ]);
    }

    private static IdentityResult Of(string code, FactSet facts) => RecordIdentities.Of(facts).Single(result => result.Code == code);

    private static SourceFact Source(string id, SourceKind kind) => new() { Id = id, Kind = kind, Title = id, Trust = TrustGrade.A };

    private static AgencyMonthFact Agency(int? staff, int? enrolled) => new()
    {
        AgencyCode = "a", Month = new Month(2024, 6), NonAsnWorkers = staff, EnrolledWorkers = enrolled, Basis = Basis.Reported, SourceId = "S",
    };
}
