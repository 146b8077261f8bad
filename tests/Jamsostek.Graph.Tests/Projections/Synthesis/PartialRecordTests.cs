using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>Records of one's own, small or empty, and syntheses that are ended.</summary>
public sealed class PartialRecordTests
{
    [Fact]
    public void Of_nothing_nothing_is_made()
    {
        var result = Generate(new FactSet());

        result.Agencies.ShouldBeEmpty();
        result.Months.Count.ShouldBe(0);
        SynthesisIdentities.Of(new FactSet()).ShouldBeEmpty();
        SynthesisIdentities.Check(new FactSet()).ShouldBeEmpty();
    }

    [Fact]
    public void Three_regions_without_population_get_agencies_and_months_and_no_count_that_is_not_theirs()
    {
        var own = SyntheticRecord.Of([Region("ID", RegionLevel.Country, null, null), Region("62", RegionLevel.Province, "ID", null), Region("62.03", RegionLevel.Kabupaten, "62", null)], SyntheticRecord.Facts);

        var result = Generate(own);

        result.Agencies.Count.ShouldBe(44 + 38);
        result.Months.Count.ShouldBe((45 + 38) * 60);
        result.Months.ShouldAllBe(static row => row.EnrolledWorkers <= row.NonAsnWorkers);
        result.Months.Where(static row => row.Month == new Month(2022, 10)).Sum(static row => row.EnrolledWorkers!.Value).ShouldBeInRange(1000, 30_000);

        // The counts of the whole country and of all of Kalimantan Tengah are of more than this record holds; what is known of Kapuas itself stays.
        SynthesisIdentities.Of(own).Select(static identity => identity.RegionCode).Distinct().ShouldBe(["62.03"]);
        SynthesisIdentities.Check(SyntheticRecord.With(own, result)).ShouldAllBe(static check => check.Holds == true);
    }

    [Fact]
    public void A_small_country_that_is_whole_has_its_national_count()
    {
        var national = SyntheticRecord.Facts.NationalParticipants.Single(static count => count.Segment == WorkerSegment.NonAsn);
        var own = new FactSet
        {
            Regions = [Region("X", RegionLevel.Country, null, 900_000), Region("X1", RegionLevel.Province, "X", 900_000), Region("X1.1", RegionLevel.Kabupaten, "X1", 400_000), Region("X1.2", RegionLevel.Kabupaten, "X1", 500_000)],
            NationalParticipants = [national with { Value = 12_345 }],
        };

        var check = SynthesisIdentities.Check(SyntheticRecord.With(own, Generate(own))).ShouldHaveSingleItem();

        check.ShouldBe(new SynthesisCheck(check.Identity, 12_345, Holds: true));
    }

    [Fact]
    public void A_count_that_no_figures_can_meet_is_seen_in_the_check()
    {
        // The one kabupaten counts more than its country.
        var facts = SyntheticRecord.Facts;
        var national = facts.NationalParticipants.Single(static count => count.Segment == WorkerSegment.NonAsn);
        var lombok = facts.CoverageObservations.Single(static observation => observation is { RegionCode: "52.03", Segment: WorkerSegment.NonAsn });
        var own = new FactSet
        {
            Regions = [Region("X", RegionLevel.Country, null, 900_000), Region("X1", RegionLevel.Province, "X", 900_000), Region("X1.1", RegionLevel.Kabupaten, "X1", 900_000)],
            NationalParticipants = [national with { Value = 1000 }],
            CoverageObservations = [lombok with { RegionCode = "X1.1", AsOf = new PartialDate(2022, 10), Registered = 2000, Potential = 3000 }],
        };

        var checks = SynthesisIdentities.Check(SyntheticRecord.With(own, Generate(own)));

        checks.Select(static check => (check.Identity.RegionCode, check.Holds)).ShouldBe([("X", false), ("X1.1", true), ("X1.1", true)], ignoreOrder: true);
    }

    [Fact]
    public void Months_that_end_before_they_begin_are_none()
    {
        var result = SyntheticAgencies.Generate(SyntheticRecord.Facts, new SynthesisOptions { Last = new Month(2020, 6) }, progress: null, CancellationToken.None);

        result.Months.Count.ShouldBe(0);
        result.Agencies.ShouldBe(SyntheticRecord.Result.Agencies);
    }

    [Fact]
    public void A_shorter_span_meets_the_counts_that_lie_in_it()
    {
        var options = new SynthesisOptions { First = new Month(2022, 3), Last = new Month(2022, 12) };
        var result = SyntheticAgencies.Generate(SyntheticRecord.Facts, options, progress: null, CancellationToken.None);

        var checks = SynthesisIdentities.Check(SyntheticRecord.With(SyntheticRecord.Facts, result), options);

        checks.ShouldAllBe(static check => check.Holds == true);
        checks.Count(static check => check.Identity.RegionCode is "ID" or "72").ShouldBe(3);

        // A year that is not made whole cannot have its budget.
        checks.ShouldNotContain(static check => check.Identity.RegionCode == "64" && check.Identity.Measure == SynthesisMeasure.BudgetIdr);
    }

    [Fact]
    public void A_synthesis_that_is_ended_before_it_begins_makes_nothing() =>
        Should.Throw<OperationCanceledException>(static () => SyntheticAgencies.Generate(SyntheticRecord.Facts, new SynthesisOptions(), progress: null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("agencies")]
    [InlineData("calibration")]
    [InlineData("months")]
    [InlineData("columns")]
    public void A_synthesis_can_be_ended_in_every_step(string step)
    {
        using var source = new CancellationTokenSource();
        var steps = new Steps(reached =>
        {
            if (reached.Step == step)
            {
                source.Cancel();
            }
        });

        Should.Throw<OperationCanceledException>(() => SyntheticAgencies.Generate(SyntheticRecord.Facts, new SynthesisOptions(), steps, source.Token));
        steps.Last.ShouldBe(step);
    }

    private static SynthesisResult Generate(FactSet facts) => SyntheticAgencies.Generate(facts, new SynthesisOptions(), progress: null, CancellationToken.None);

    private static RegionFact Region(string code, RegionLevel level, string? parent, long? population) => new()
    {
        Code = code,
        Name = $"Region {code}",
        ShortName = code,
        Level = level,
        Kind = level switch { RegionLevel.Province => RegionKind.Provinsi, RegionLevel.Kabupaten => RegionKind.Kabupaten, _ => null },
        Status = level == RegionLevel.Country ? null : RegionStatus.Autonomous,
        ParentCode = parent,
        Population = population,
        Basis = Basis.Reported,
        SourceId = "OWN",
    };

    private sealed class Steps(Action<SynthesisProgress> told) : IProgress<SynthesisProgress>
    {
        public string? Last { get; private set; }

        public void Report(SynthesisProgress value)
        {
            Last = value.Step;
            told(value);
        }
    }
}
