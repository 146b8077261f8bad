using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>The list that the check of a record goes through.</summary>
public sealed class SynthesisIdentitiesTests
{
    [Fact]
    public void The_synthesis_of_the_seed_data_meets_them_all()
    {
        var checks = SynthesisIdentities.Check(SyntheticRecord.Record);

        checks.Select(static check => check.Identity).ShouldBe(SynthesisIdentities.Of(SyntheticRecord.Facts));
        checks.Where(static check => check.Holds != true).ShouldBeEmpty();

        // Counts: national 1, regions 6 and the staff of 4 of them. Kalimantan Timur: two budgets, twice two workers and stages. Sulawesi Selatan: 12 and twice 12.
        // Kapuas 2, Maluku Utara 2, Jawa Timur 2.
        checks.Count.ShouldBe(1 + 6 + 4 + 6 + 36 + 2 + 2 + 2);
    }

    [Fact]
    public void An_identity_says_what_it_is_about()
    {
        var identities = SynthesisIdentities.Of(SyntheticRecord.Facts);

        identities.ShouldContain(new SynthesisIdentity
        {
            Name = "enrolled non-ASN staff, Indonesia and all within, 2022-10",
            FigureId = "id-2022-10-non-asn-registered-workers-p-jabar22",
            SourceId = "P-JABAR22",
            RegionCode = "ID",
            Scope = GovernmentScope.Whole,
            Measure = SynthesisMeasure.EnrolledWorkers,
            First = new Month(2022, 10),
            Last = new Month(2022, 10),
            Relation = SynthesisRelation.Equal,
            Expected = 3_800_000,
        });
        identities.ShouldContain(new SynthesisIdentity
        {
            Name = "budget for contributions, Kalimantan Timur alone, 2021-01 to 2021-12",
            FigureId = "64-2021-government-budget-allocated-non-asn-p-kaltim23",
            SourceId = "P-KALTIM23",
            RegionCode = "64",
            Scope = GovernmentScope.Own,
            Measure = SynthesisMeasure.BudgetIdr,
            First = new Month(2021, 1),
            Last = new Month(2021, 12),
            Relation = SynthesisRelation.Equal,
            Expected = 23_500_000_000,
        });
    }

    [Theory]
    [InlineData("62.03-BPKAD", "2021-11", 1, 0, "62", "62-2021-11-15-non-asn-seed-004")]
    [InlineData("73.73-DINSOS", "2022-05", 0, 5, "73.73", "73.73-2022-05-23-government-budget-allocated-non-asn-p-sulsel22")]
    [InlineData("64-DISDIK", "2021-03", 0, 1, "64", "64-2021-government-budget-allocated-non-asn-p-kaltim23")]
    public void A_row_that_is_changed_breaks_the_identity_it_is_in(string agency, string month, int moreEnrolled, int moreBudget, string region, string figure)
    {
        var rows = new AgencyMonthBuilder();
        foreach (var row in SyntheticRecord.Result.Months.Where(row => row.AgencyCode.StartsWith(region, StringComparison.Ordinal)))
        {
            rows.Add(row.AgencyCode == agency && row.Month == Month.Parse(month)
                ? row with { EnrolledWorkers = row.EnrolledWorkers + moreEnrolled, BudgetIdr = row.BudgetIdr + moreBudget }
                : row);
        }

        var broken = SynthesisIdentities.Check(SyntheticRecord.Of(SyntheticRecord.Facts.Regions, SyntheticRecord.Facts, SyntheticRecord.Record.Agencies, rows.Build()))
            .Where(static check => check.Holds == false)
            .ToArray();

        broken.ShouldHaveSingleItem().Identity.FigureId.ShouldBe(figure);
        broken[0].Actual.ShouldBe(broken[0].Identity.Expected + moreEnrolled + moreBudget);
    }

    [Fact]
    public void Without_months_nothing_is_said()
    {
        var checks = SynthesisIdentities.Check(SyntheticRecord.Facts);

        checks.ShouldNotBeEmpty();
        checks.ShouldAllBe(static check => check.Actual == null && check.Holds == null);
    }

    [Fact]
    public void Months_that_are_reported_are_not_bound_by_the_identities()
    {
        var rows = new AgencyMonthBuilder();
        foreach (var row in SyntheticRecord.Result.Months.Where(static row => row.AgencyCode.StartsWith("73", StringComparison.Ordinal)))
        {
            rows.Add(row.AgencyCode == "73.73-DINSOS" ? row with { Basis = Basis.Reported, SourceId = "OWN" } : row);
        }

        var checks = SynthesisIdentities.Check(SyntheticRecord.Of(SyntheticRecord.Facts.Regions, SyntheticRecord.Facts, SyntheticRecord.Record.Agencies, rows.Build()));

        checks.Where(static check => check.Identity.RegionCode == "73.73").ShouldAllBe(static check => check.Holds == null);
        checks.Where(static check => check.Identity.RegionCode == "73.71").ShouldAllBe(static check => check.Holds == true);
    }

    [Fact]
    public void The_page_of_the_synthesis_names_every_figure_it_meets_with_its_source()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryTree.Root, "seed-data", "SYNTHESIS.md"));
        var lines = page.Split('\n');

        foreach (var identity in SynthesisIdentities.Of(SyntheticRecord.Facts))
        {
            page.ShouldContain($"`{identity.SourceId}`");
            if (identity.Relation != SynthesisRelation.AtLeast && identity.Expected > 0)
            {
                lines.ShouldContain(
                    line => line.Contains(identity.Expected.ToString("N0"), StringComparison.Ordinal) && line.Contains($"`{identity.SourceId}`", StringComparison.Ordinal), identity.Name);
            }
        }

        string.Join(' ', lines.Take(5)).ShouldContain("made up for demonstration");
    }
}
