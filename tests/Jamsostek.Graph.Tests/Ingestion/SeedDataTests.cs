using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class SeedDataTests
{
    private static FactSet Facts => SeedRecord.Facts;

    [Fact]
    public void The_seed_data_reads_without_an_error_and_with_the_two_warnings_that_are_known()
    {
        var report = SeedRecord.Result.Report;

        SeedRecord.Result.IsWholeRecord.ShouldBeTrue();
        report.Errors.ShouldBe(0);
        report.Findings.ShouldBe(
        [
            new Finding(FindingSeverity.Warning, "RATE_DISAGREES", "coverage-observations.csv", 61, "published_rate_percent", "31.95",
                FindingCodes.RateDisagrees.Rule, "The published rate is 31.95 percent, the counts 328119 of 1614923 give 20.32.", "Check both against the source. Both are kept."),
            new Finding(FindingSeverity.Warning, "TOTAL_KNOWN_TO_DIFFER", "labour.csv", null, null, null, FindingCodes.TotalKnownToDiffer.Rule,
                "In 406 rows of 2025 the parts of EDUCATION do not add up to the employed; the largest difference is 1316514.",
                "Declared by the data package: the source leaves education about 1.3 million short of the employed in 2025"),
        ]);
    }

    [Fact]
    public void Every_table_has_all_its_rows()
    {
        Facts.Regions.CountBy(static r => r.Level).OrderBy(static p => p.Key).Select(static p => p.Value).ShouldBe([1, 38, 514]);
        Facts.Regions.Count(static r => r.Kind == RegionKind.Kabupaten).ShouldBe(416);
        Facts.Regions.Count(static r => r.Kind == RegionKind.Kota).ShouldBe(98);
        Facts.Regions.Count(static r => r.Status == RegionStatus.Administrative).ShouldBe(6);
        Facts.Labour.Count.ShouldBe(8 * 553);
        Facts.NationalParticipants.Count.ShouldBe(53);
        Facts.ProvincialParticipants.Count.ShouldBe(76);
        Facts.Targets.Count.ShouldBe(37);
        Facts.Claims.Count.ShouldBe(23);
        Facts.SeedFacts.Count.ShouldBe(159);
        Facts.PotentialRatios.Count.ShouldBe(22);
        Facts.MonitoringEvents.Count.ShouldBe(5);
        Facts.Sources.CountBy(static s => s.Kind).OrderBy(static p => p.Key).Select(static p => p.Value).ShouldBe([5, 108, 2, 1, 1]);
        Facts.Coverage.Count.ShouldBe(84 * ((2 * 514) + 1));
        Facts.FigureUses.Count.ShouldBe(141 + 53);
        Facts.AgencyMonths.ShouldBeEmpty();
    }

    [Fact]
    public void The_coverage_observations_are_140_published_figures_and_the_one_of_the_seed_articles_that_has_no_rate()
    {
        Facts.CoverageObservations.Count.ShouldBe(141);
        Facts.CoverageObservations.CountBy(static o => o.Agreement).ToDictionary().ShouldBe(
            new Dictionary<ArithmeticCheck, int>
            {
                [ArithmeticCheck.Agrees] = 30, [ArithmeticCheck.Rounded] = 9, [ArithmeticCheck.Disagrees] = 1, [ArithmeticCheck.NotCheckable] = 101,
            },
            ignoreOrder: true);
        var approximate = Facts.CoverageObservations.Single(static o => o.SourceId == "SEED-004");
        (approximate.RegionCode, approximate.Registered, approximate.Qualifier, approximate.Segment).ShouldBe(("62", 21_800, Qualifier.Approximate, WorkerSegment.NonAsn));
    }

    [Fact]
    public void Aceh_is_published_as_651652_of_1710891_with_the_words_of_the_article()
    {
        var aceh = Facts.CoverageObservations.Single(static o => o is { RegionCode: "11", SourceId: "SEED-001" });

        aceh.AsOf.ShouldBe(new PartialDate(2023, 9));
        (aceh.Registered, aceh.Potential, aceh.PublishedRatePercent, aceh.ComputedRatePercent).ShouldBe((651_652, 1_710_891, 38.09m, 38.09m));
        aceh.Agreement.ShouldBe(ArithmeticCheck.Agrees);
        aceh.DenominatorBasis.ShouldBe(DenominatorBasis.PotentialWorkers);
        aceh.Quote.ShouldBe("dari 1.710.891 potensi pekerja, yang terdaftar dalam BPJS Ketenagakerjaan baru mencapai 651.652 tenaga kerja atau sekira 38,09 persen");
        aceh.SeedFactIds.ShouldBe(["S065", "S066", "S067"]);
    }

    [Fact]
    public void The_later_rates_of_Aceh_are_comparable_neither_with_the_first_nor_with_each_other()
    {
        var rates = Facts.CoverageObservations.Where(static o => o is { RegionCode: "11", Segment: WorkerSegment.All }).OrderBy(static o => o.AsOf).ToList();

        rates.Select(static o => o.PublishedRatePercent).ShouldBe([38.09m, 32.73m, 23.32m, 25.46m]);
        rates.Zip(rates.Skip(1)).ShouldAllBe(static p => !p.First.DenominatorBasis.IsComparableTo(p.Second.DenominatorBasis));
    }

    [Fact]
    public void A_circular_that_one_article_calls_a_regulation_is_a_circular_and_both_statements_are_kept()
    {
        var circular = Facts.Regulations.Single(static r => r.Number == "842.2/5193/SJ");

        (circular.Kind, circular.IssuedOn, circular.Issuer).ShouldBe((RegulationKind.Circular, PartialDate.Parse("2021-11-11"), "Menteri Dalam Negeri"));
        Facts.Conflicts.Where(c => c.EntityId == circular.Id).Select(static c => (c.SourceId, c.Verdict)).ShouldBe(
            [("SEED-000", ConflictVerdict.Accepted), ("SEED-003", ConflictVerdict.Rejected), ("P-SBY22", ConflictVerdict.Accepted), ("P-REPUB21", ConflictVerdict.Accepted)]);
    }

    [Fact]
    public void A_ministers_regulation_is_the_ministers_and_names_the_unit_that_drafted_it()
    {
        var regulation = Facts.Regulations.Single(static r => r.Id == "permendagri-81-2022");

        (regulation.Issuer, regulation.DraftingUnit).ShouldBe(("Menteri Dalam Negeri", "Ditjen Bina Pembangunan Daerah"));
    }

    [Fact]
    public void The_addressees_of_the_presidential_instruction_stand_as_each_source_states_them()
    {
        Facts.Conflicts.Where(static c => c.Topic == "inpres-2-2021-addressees").Select(static c => (c.SourceId, c.Statement, c.Verdict)).ShouldBe(
        [
            ("SEED-004", "26 ministries and agencies", ConflictVerdict.KeptAsStated),
            ("P-KLIP21", "24 ministries and agencies, 34 governors, 514 regents and mayors", ConflictVerdict.KeptAsStated),
            ("P-KLIP21B", "24 ministries and agencies, 34 governors, 514 regents and mayors", ConflictVerdict.KeptAsStated),
            ("P-SUMBAR21", "24 ministries and agencies, 34 governors, 514 regents and mayors", ConflictVerdict.KeptAsStated),
        ]);
    }

    [Fact]
    public void Every_conflict_is_about_a_row_that_is_there()
    {
        var rows = new Dictionary<string, IEnumerable<string>>
        {
            ["regulations"] = Facts.Regulations.Select(static f => f.Id),
            ["coverage-observations"] = Facts.CoverageObservations.Select(static f => f.Id),
            ["participants-national"] = Facts.NationalParticipants.Select(static f => f.Id),
            ["claims"] = Facts.Claims.Select(static f => f.Id),
        };

        Facts.Conflicts.ShouldAllBe(c => rows[c.EntityType].Contains(c.EntityId));
    }

    [Fact]
    public void What_follows_from_a_list_of_four_is_marked_as_inferred()
    {
        var stages = Facts.ComplianceObservations.Where(static c => c is { SourceId: "SEED-004", Stage: ComplianceStage.RegulationIssued, Subject: ComplianceSubject.Government }).ToList();

        stages.Where(static c => c.State == StageState.Yes).Select(static c => c.RegionCode).Order(StringComparer.Ordinal).ShouldBe(["62.01", "62.03", "62.06", "62.08"]);
        var inferred = stages.Where(static c => c.State == StageState.No).ToList();
        inferred.Count.ShouldBe(10);
        inferred.ShouldAllBe(static c => c.Basis == Basis.Derived && c.Qualifier == Qualifier.Inferred);
    }

    [Fact]
    public void What_names_nobody_says_no_about_nobody()
    {
        var east = Facts.ComplianceObservations.Where(static c => c.RegionCode.StartsWith("35", StringComparison.Ordinal)).ToList();

        east.ShouldHaveSingleItem();
        (east[0].Subject, east[0].State, east[0].Qualifier).ShouldBe((ComplianceSubject.GovernmentsWithin, StageState.Partly, Qualifier.NoNumberNoNames));
    }

    [Fact]
    public void Kabupaten_and_kota_of_one_name_are_kept_apart_among_the_agencies_of_Probolinggo()
    {
        var offices = Facts.Agencies.Where(static a => a.Role == AgencyRole.SocialAffairs).Select(static a => a.RegionCode).Order(StringComparer.Ordinal);

        offices.ShouldBe(["35.05", "35.07", "35.08", "35.09", "35.10", "35.11", "35.13", "35.72", "35.73", "35.74", "35.75", "35.79"]);
    }

    [Fact]
    public void Every_fact_of_the_seed_articles_has_a_quote_and_stands_behind_a_row_or_is_a_target_in_words()
    {
        IEnumerable<ISeedBacked> rows =
        [
            .. Facts.Regions, .. Facts.CoverageObservations, .. Facts.Claims, .. Facts.ComplianceObservations, .. Facts.Regulations, .. Facts.Conflicts, .. Facts.Duties,
            .. Facts.MonitoringEvents, .. Facts.EventWaves, .. Facts.EventParticipations, .. Facts.Agencies, .. Facts.BenefitRates, .. Facts.PolicyActors, .. Facts.Vocabulary,
        ];
        var behind = rows.SelectMany(static r => r.SeedFactIds).ToHashSet();

        Facts.SeedFacts.Select(static f => f.Id).ShouldBe(Enumerable.Range(1, 159).Select(static n => $"S{n:000}"));
        Facts.SeedFacts.ShouldAllBe(static f => f.Quote.Length > 0);
        Facts.SeedFacts.CountBy(static f => f.SeedFile).OrderBy(static p => p.Key).Select(static p => p.Value).ShouldBe([56, 20, 33, 19, 31]);
        Facts.SeedFacts.Where(f => !behind.Contains(f.Id)).Select(static f => (f.Id, f.Kind)).ShouldBe([("S055", "target"), ("S102", "target"), ("S103", "target")]);
    }

    [Fact]
    public void Claims_of_Jambi_are_the_rupiah_of_the_article()
    {
        var jambi = Facts.Claims.Single(static c => c.SourceId == "SEED-000");

        (jambi.RegionCode, jambi.AmountIdr, jambi.Start, jambi.End).ShouldBe(("15", 634_486_040_711, new DateOnly(2021, 8, 1), new DateOnly(2022, 8, 31)));
    }

    [Theory]
    [InlineData("Kota Palangka Raya", "62.71")]
    [InlineData("Tanjab Barat", "15.06")]
    [InlineData("Babel", "19")]
    [InlineData("Sumsel", "16")]
    [InlineData("Kalteng", "62")]
    [InlineData("Jatim", "35")]
    public void Regions_answer_to_the_names_that_the_articles_use(string name, string code) =>
        Import.Target("region_code", name).OnlyTarget().RegionCode.ShouldBe(code);
}
