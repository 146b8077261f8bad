using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>The same facts give the same figures; a region that comes or goes changes no other before calibration.</summary>
public sealed class DeterminismTests
{
    private static readonly SynthesisOptions Options = new();

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var facts = SyntheticRecord.Facts;
        var random = new Random(17);
        var shuffled = new FactSet
        {
            Sources = Shuffled(facts.Sources),
            Regions = Shuffled(facts.Regions),
            CoverageObservations = Shuffled(facts.CoverageObservations),
            NationalParticipants = Shuffled(facts.NationalParticipants),
            ComplianceObservations = Shuffled(facts.ComplianceObservations),
            Agencies = Shuffled(facts.Agencies),
        };

        ShouldBeEqual(Generate(shuffled), SyntheticRecord.Result);
        SynthesisIdentities.Of(shuffled).ShouldBe(SynthesisIdentities.Of(facts));

        T[] Shuffled<T>(IReadOnlyList<T> rows)
        {
            T[] copy = [.. rows];
            random.Shuffle(copy);
            return copy;
        }
    }

    [Fact]
    public void A_record_that_holds_the_synthesis_already_gives_it_again() => ShouldBeEqual(Generate(SyntheticRecord.Record), SyntheticRecord.Result);

    [Fact]
    public async Task Many_threads_at_once_make_the_same()
    {
        var partial = Regions(static region => region.Code is "62" || region.ParentCode is "62");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Generate(partial))));

        foreach (var result in results.Skip(1))
        {
            ShouldBeEqual(result, results[0]);
        }
    }

    [Fact]
    public void Without_a_region_the_others_keep_their_agencies_and_their_staff_before_calibration()
    {
        var all = Paths(SyntheticRecord.Facts);
        var fewer = Paths(Regions(static region => region.Code is not ("62.03" or "35.79" or "31.74" or "76")));

        fewer.Count.ShouldBe(all.Count - 4);
        foreach (var (code, path) in fewer)
        {
            path.Staff.ShouldBe(all[code].Staff, code);
        }

        var without = Generate(Regions(static region => region.Code != "62.03"));
        without.Agencies.ShouldBe(SyntheticRecord.Result.Agencies.Where(static agency => agency.RegionCode != "62.03"));
    }

    [Fact]
    public void Where_no_count_is_published_a_government_has_the_same_rows_alone_and_among_others()
    {
        var alone = Generate(Regions(static region => region.Code is "33" or "33.01"));
        var among = Generate(Regions(static region => region.Code is "33" or "33.01" or "33.02" or "34" or "34.71"));

        alone.Months.Count.ShouldBe((45 + 38) * 60);
        among.Months.Where(static row => row.AgencyCode.StartsWith("33-", StringComparison.Ordinal) || row.AgencyCode.StartsWith("33.01-", StringComparison.Ordinal))
            .ShouldBe(alone.Months);
    }

    [Fact]
    public void Another_seed_gives_other_figures_that_meet_the_same_counts()
    {
        var options = new SynthesisOptions { Seed = 1 };
        var other = SyntheticAgencies.Generate(SyntheticRecord.Facts, options, progress: null, CancellationToken.None);

        other.Agencies.ShouldBe(SyntheticRecord.Result.Agencies);
        other.Months.NonAsnWorkers.SequenceEqual(SyntheticRecord.Result.Months.NonAsnWorkers).ShouldBeFalse();
        SynthesisIdentities.Check(SyntheticRecord.With(SyntheticRecord.Facts, other)).ShouldAllBe(static check => check.Holds == true);
    }

    private static SynthesisResult Generate(FactSet facts) => SyntheticAgencies.Generate(facts, Options, progress: null, CancellationToken.None);

    private static FactSet Regions(Func<RegionFact, bool> which) => SyntheticRecord.Of([.. SyntheticRecord.Facts.Regions.Where(which)], SyntheticRecord.Facts);

    private static Dictionary<string, GovernmentPath> Paths(FactSet facts)
    {
        var axis = MonthAxis.Of(Options);
        var governments = Governments.Of(facts);
        var courses = StageCourses.Of(facts, governments, CalibrationTargets.Of(facts, governments, axis), axis, Options.Seed);
        return governments.All.ToDictionary(static government => government.Code, government => GovernmentPath.Of(government, courses[government.Index], axis, Options.Seed));
    }

    private static void ShouldBeEqual(SynthesisResult one, SynthesisResult other)
    {
        one.Agencies.ShouldBe(other.Agencies);
        one.Source.ShouldBe(other.Source);
        one.Months.AgencyCodes.SequenceEqual(other.Months.AgencyCodes).ShouldBeTrue();
        Rows(one.Months.Months).ShouldBe(Rows(other.Months.Months));
        one.Months.Agencies.SequenceEqual(other.Months.Agencies).ShouldBeTrue();
        one.Months.NonAsnWorkers.SequenceEqual(other.Months.NonAsnWorkers).ShouldBeTrue();
        one.Months.EnrolledWorkers.SequenceEqual(other.Months.EnrolledWorkers).ShouldBeTrue();
        one.Months.BudgetIdr.SequenceEqual(other.Months.BudgetIdr).ShouldBeTrue();
        one.Months.PaidIdr.SequenceEqual(other.Months.PaidIdr).ShouldBeTrue();
    }

    private static IEnumerable<T> Rows<T>(RepeatingColumn<T> column)
        where T : struct => Enumerable.Range(0, column.Length).Select(row => column[row]);
}
