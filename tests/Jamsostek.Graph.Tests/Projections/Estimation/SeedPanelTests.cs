using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>What must hold in the whole panel of the seed data.</summary>
public sealed class SeedPanelTests
{
    private static readonly FactSet Facts = SeedRecord.Facts;

    private static CoverageEstimation Panel => SeedPanel.Estimation;

    public static TheoryData<string, long, long, long, long> NationalNumbers => new()
    {
        // Month, total, PU, BPU, and how far the rest may be from the published construction and migrant workers by rounding.
        { "2021-11", 30_640_000, 20_440_000, 3_040_000, 7_160_000 },
        { "2023-12", 41_560_000, 25_004_000, 9_190_000, 7_360_000 },
        { "2024-12", 45_200_000, 29_300_000, 9_900_000, 6_000_000 },
        { "2025-02", 41_380_000, 26_260_000, 9_580_000, 5_530_000 },
    };

    public static TheoryData<string, long> NationalTotals => new()
    {
        { "2019-12", 34_170_000 }, { "2020-12", 29_980_000 }, { "2021-03", 27_790_000 }, { "2021-06", 28_700_000 }, { "2021-08", 29_200_000 }, { "2023-02", 35_300_000 }, { "2023-10", 40_200_000 },
    };

    public static TheoryData<string> Benchmarks => [.. Panel.Uses.Where(static use => use.Treatment == FigureTreatment.Benchmark).Select(static use => use.FigureId)];

    [Fact]
    public void There_is_a_row_for_every_kabupaten_segment_and_month_and_one_for_what_is_not_placed()
    {
        Panel.Coverage.Count.ShouldBe((514 * 2 * 84) + 84);
        Panel.Coverage.DistinctBy(static row => (row.RegionCode, row.Month, row.Segment)).Count().ShouldBe(Panel.Coverage.Count);
        Panel.Coverage.Select(static row => (row.Month, row.RegionCode, row.Segment)).ShouldBeInOrder(SortDirection.Ascending, Comparer<(Month, string, WorkerSegment)>.Create(static (a, b) =>
            (a.Item1.CompareTo(b.Item1), string.CompareOrdinal(a.Item2, b.Item2), a.Item3.CompareTo(b.Item3)) switch
            {
                (not 0 and var month, _, _) => month,
                (_, not 0 and var region, _) => region,
                var (_, _, segment) => segment,
            }));
    }

    [Fact]
    public void Every_row_is_estimated_inside_its_bounds_and_has_standard_errors()
    {
        Panel.Coverage.ShouldAllBe(static row => row.Basis == Basis.Estimated && row.SourceId == "M-COVERAGE");
        Panel.Coverage.Where(static row => row.RegionCode != "ID").ShouldAllBe(static row =>
            row.Eligible > 0 && row.Covered >= 0 && row.Covered <= row.Eligible && row.EligibleStandardError >= 0 && row.CoveredStandardError >= 0 && row.CoveredStandardError <= row.Eligible);
        Panel.Coverage.Where(static row => row.RegionCode == "ID").ShouldAllBe(static row =>
            row.Segment == WorkerSegment.Jakon && row.Eligible == null && row.Covered > 0 && row.CoveredStandardError > 0);
    }

    [Theory]
    [MemberData(nameof(NationalNumbers))]
    public void Regions_and_the_unplaced_add_up_to_the_published_numbers_by_segment(string month, long total, long wage, long other, long rest)
    {
        var rows = Panel.Coverage.Where(row => row.Month == Month.Parse(month)).ToList();
        long Sum(WorkerSegment segment) => rows.Where(row => row.Segment == segment).Sum(static row => row.Covered!.Value);

        rows.Sum(static row => row.Covered).ShouldBe(total);
        (Sum(WorkerSegment.Pu), Sum(WorkerSegment.Bpu)).ShouldBe((wage, other));

        // Four rounded numbers: the rest differs from the published one by no more than their rounding.
        Math.Abs(Sum(WorkerSegment.Jakon) - rest).ShouldBeLessThanOrEqualTo(10_000);
    }

    [Theory]
    [MemberData(nameof(NationalTotals))]
    public void All_rows_of_a_month_add_up_to_its_published_total(string month, long total) =>
        Panel.Coverage.Where(row => row.Month == Month.Parse(month)).Sum(static row => row.Covered).ShouldBe(total);

    [Theory]
    [MemberData(nameof(Benchmarks))]
    public void A_benchmark_is_met_to_its_rounding(string figureId)
    {
        if (Facts.CoverageObservations.SingleOrDefault(observation => observation.Id == figureId) is not { } figure)
        {
            Facts.NationalParticipants.Single(number => number.Id == figureId).Status.ShouldBe(ParticipantStatus.Active);
            return;
        }

        var (eligible, covered) = SeedPanel.Sum(figure.RegionCode, SeedPanel.Use(figureId).Month!.Value);
        if (figure is { Registered: { } registered, Potential: { } potential, Qualifier: Qualifier.Exact })
        {
            (covered, eligible).ShouldBe((registered, potential));
        }

        // Half a unit of the last printed digit, and a worker for whole numbers.
        if (figure.PublishedRatePercent is { } percent)
        {
            var unit = (percent % 1 == 0 ? 1.0 : percent * 10 % 1 == 0 ? 0.1 : 0.01) / 2;
            Math.Abs((100.0 * covered / eligible) - (double)percent).ShouldBeLessThanOrEqualTo(unit + (100.0 / eligible));
        }
    }

    [Fact]
    public void Every_published_potential_is_met_in_its_month()
    {
        foreach (var ratio in Facts.PotentialRatios)
        {
            SeedPanel.Sum(ratio.RegionCode, new Month(ratio.AsOf.Year, ratio.AsOf.Month!.Value)).Eligible.ShouldBe(ratio.Potential, ratio.RegionCode);
        }
    }

    [Fact]
    public void Eligible_workers_are_the_base_of_the_national_rate_that_counts_wage_earners_and_others_only()
    {
        // 35.68 % in April 2025: of the employed of August 2024 the base is 71 %, where published potentials have 58 to 80 %. With construction and migrant workers it would be 82 %.
        var (eligible, covered) = SeedPanel.Sum("ID", new Month(2025, 4));
        var employed = Facts.Labour.Single(static row => row is { RegionCode: "ID", Year: 2024 }).Employed!.Value;

        (100.0 * covered / eligible).ShouldBe(35.68, 0.00001);
        ((double)eligible / employed).ShouldBe(0.71, 0.01);
        (41_380_000 / 0.3568 / employed).ShouldBe(0.80, 0.005);
    }

    [Fact]
    public void Aceh_keeps_to_one_definition_across_its_break()
    {
        var (before, after) = (SeedPanel.Sum("11", new Month(2023, 9)), SeedPanel.Sum("11", new Month(2025, 8)));

        after.ShouldBe((1_601_559, 407_773));
        before.Eligible.ShouldBe(1_710_891);
        Math.Abs((before.Covered / (double)before.Eligible) - (after.Covered / (double)after.Eligible)).ShouldBeLessThan(0.03);
        var use = SeedPanel.Use("11-2023-09-all-seed-001");
        (use.Treatment, use.FollowedFigureId).ShouldBe((FigureTreatment.NotComparable, "11-2025-08-all-p-aceh1"));
        use.Reason.ShouldContain("a break and no fall");
    }

    [Fact]
    public void An_error_is_small_at_an_observation_and_grows_with_distance_in_time()
    {
        double Error(string region, int year, int month)
        {
            var rows = Panel.Coverage.Where(row => row.RegionCode == region && row.Month == new Month(year, month)).ToList();
            return Math.Sqrt(rows.Sum(static row => Math.Pow(row.CoveredStandardError!.Value, 2))) / rows.Sum(static row => row.Eligible!.Value);
        }

        double[] errors = [Error("18.01", 2024, 9), Error("18.01", 2024, 6), Error("18.01", 2023, 9), Error("18.01", 2022, 9), Error("18.01", 2020, 9)];
        errors.ShouldBeInOrder();
        (errors[0] * 3).ShouldBeLessThan(errors[^1]);
        Error("18.03", 2024, 9).ShouldBeLessThan(Error("95.03", 2024, 9));
    }

    [Fact]
    public void Nothing_hangs_on_the_order_of_rows_on_threads_or_on_participants_by_place_of_registration()
    {
        var turned = new FactSet
        {
            Sources = [.. Facts.Sources.Reverse()],
            Regions = [.. Facts.Regions.Reverse()],
            Labour = [.. Facts.Labour.Reverse()],
            CoverageObservations = [.. Facts.CoverageObservations.Reverse()],
            NationalParticipants = [.. Facts.NationalParticipants.Reverse()],
            PotentialRatios = [.. Facts.PotentialRatios.Reverse()],
        };

        var again = CoverageEstimator.Estimate(turned, new EstimationOptions { Threads = 1 }).Estimation.ShouldNotBeNull();

        again.Coverage.SequenceEqual(Panel.Coverage).ShouldBeTrue();
        again.Uses.ShouldBe(Panel.Uses);
    }

    [Fact]
    public void The_source_that_the_rows_name_is_on_record() => Facts.Sources.Single(static source => source.Id == "M-COVERAGE").ShouldBe(Panel.Sources.Single());

    [Fact]
    public void The_committed_panel_is_what_the_estimate_makes_of_the_rest_of_the_seed_data() => ShouldBeCommitted("coverage.csv", SeedPanel.CoverageCsv());

    [Fact]
    public void The_committed_uses_are_those_of_the_estimate() => ShouldBeCommitted("figure-uses.csv", SeedPanel.UsesCsv());

    private static void ShouldBeCommitted(string name, string expected)
    {
        var actual = File.ReadAllText(Path.Combine(SeedRecord.Folder, name));
        var (lines, wanted) = (actual.Split('\n'), expected.Split('\n'));
        var first = Enumerable.Range(0, Math.Min(lines.Length, wanted.Length)).FirstOrDefault(i => lines[i] != wanted[i], -1);

        (first < 0 ? null : $"line {first + 1}: {lines[first]} instead of {wanted[first]}").ShouldBeNull();
        actual.Length.ShouldBe(expected.Length);
    }
}
