using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>The agencies that every government gets, and those a source names.</summary>
public sealed class AgencyStructureTests
{
    private static readonly ILookup<string, AgencyFact> Agencies = SyntheticRecord.Record.Agencies
        .Where(static agency => SyntheticRecord.Result.Months.AgencyCodes.Contains(agency.Code))
        .ToLookup(static agency => agency.RegionCode, StringComparer.Ordinal);

    private static readonly AgencyRole[] UsualRoles =
    [
        AgencyRole.Secretariat, AgencyRole.Inspectorate, AgencyRole.Finance, AgencyRole.Personnel, AgencyRole.CouncilSecretariat, AgencyRole.Planning, AgencyRole.Revenue,
        AgencyRole.Manpower, AgencyRole.SocialAffairs, AgencyRole.Health, AgencyRole.Education, AgencyRole.PublicOrder,
    ];

    [Theory]
    [InlineData(RegionKind.Provinsi, 45, 37)]
    [InlineData(RegionKind.Kabupaten, 38, 415)]
    [InlineData(RegionKind.Kota, 37, 93)]
    public void Governments_of_a_kind_have_as_many_agencies(RegionKind kind, int agencies, int governments)
    {
        var counts = SyntheticRecord.Facts.Regions
            .Where(region => region.Kind == kind && region.Status == RegionStatus.Autonomous && region.Code != "31")
            .Select(static region => Agencies[region.Code].Count())
            .ToArray();

        counts.Length.ShouldBe(governments);
        counts.ShouldAllBe(count => count == agencies);
    }

    [Fact]
    public void Every_government_has_the_usual_roles_and_no_role_twice_but_hospitals()
    {
        foreach (var region in SyntheticRecord.Facts.Regions.Where(static region => region is { Level: not RegionLevel.Country, Status: RegionStatus.Autonomous }))
        {
            var roles = Agencies[region.Code].Select(static agency => agency.Role).ToArray();
            UsualRoles.Except(roles).ShouldBeEmpty(region.Code);
            roles.Where(static role => role != AgencyRole.Hospital).ShouldBeUnique(region.Code);
        }
    }

    [Fact]
    public void Villages_have_an_agency_in_kabupaten_only_where_there_are_villages()
    {
        Agencies["11.17"].ShouldContain(static agency => agency.Role == AgencyRole.Villages);
        Agencies["35.79"].ShouldNotContain(static agency => agency.Role == AgencyRole.Villages);
        Agencies["31"].ShouldNotContain(static agency => agency.Role == AgencyRole.Villages);
    }

    [Fact]
    public void Codes_are_unique_and_begin_with_their_region()
    {
        SyntheticRecord.Record.Agencies.Select(static agency => agency.Code).ShouldBeUnique();
        SyntheticRecord.Result.Agencies.ShouldAllBe(static agency => agency.Code.StartsWith(agency.RegionCode + "-", StringComparison.Ordinal));
        SyntheticRecord.Result.Agencies.Select(static agency => agency.Code).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_made_agency_is_synthetic_and_names_the_synthesis()
    {
        SyntheticRecord.Result.Agencies.ShouldAllBe(static agency => agency.Basis == Basis.Synthetic && agency.SourceId == "M-AGENCIES");
        SyntheticRecord.Result.Source.ShouldSatisfyAllConditions(
            static source => source.Id.ShouldBe("M-AGENCIES"), static source => source.Kind.ShouldBe(SourceKind.Model), static source => source.Note!.ShouldContain("made up"));
    }

    [Fact]
    public void An_agency_that_a_source_names_stands_in_the_place_of_the_made_one()
    {
        var named = SyntheticRecord.Facts.Agencies
            .Where(static agency => agency.RegionCode != "ID" && agency.Role is not (AgencyRole.SocialSecurityAgency or AgencyRole.TechnicalUnit))
            .ToArray();

        named.Length.ShouldBe(41);
        SyntheticRecord.Result.Agencies.ShouldNotContain(made => named.Any(agency => agency.RegionCode == made.RegionCode && agency.Role == made.Role));
        SyntheticRecord.Result.Months.AgencyCodes.Intersect(named.Select(static agency => agency.Code)).Count().ShouldBe(41);
    }

    [Fact]
    public void Ministries_the_social_security_agency_and_a_unit_of_unknown_owner_get_no_months()
    {
        var codes = SyntheticRecord.Result.Months.AgencyCodes;

        foreach (var code in (string[])["ID-KEMNAKER", "ID-BPJSTK", "35-BPJSTK", "35.74-BPJSTK", "35.74-UPT-PPP-MAYANGAN", "62.71-BPJSTK"])
        {
            SyntheticRecord.Facts.Agencies.ShouldContain(agency => agency.Code == code);
            codes.ShouldNotContain(code);
        }
    }

    [Theory]
    [InlineData("62.03-BPKAD", "Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten Kapuas", "BPKAD", AgencyRole.Finance)]
    [InlineData("35.73-KECAMATAN", "Kecamatan se-Kota Malang", "Kecamatan", AgencyRole.Subdistricts)]
    [InlineData("62-BKD", "Badan Kepegawaian Daerah Provinsi Kalimantan Tengah", "BKD", AgencyRole.Personnel)]
    [InlineData("11-SETWAN", "Sekretariat DPRA Aceh", "Setwan", AgencyRole.CouncilSecretariat)]
    [InlineData("11.17-SETWAN", "Sekretariat DPRK Kabupaten Bener Meriah", "Setwan", AgencyRole.CouncilSecretariat)]
    [InlineData("94-SETWAN", "Sekretariat DPRP Provinsi Papua Tengah", "Setwan", AgencyRole.CouncilSecretariat)]
    [InlineData("34-DISHUT", "Dinas Kehutanan Daerah Istimewa Yogyakarta", "Dishut", AgencyRole.Forestry)]
    [InlineData("31-DAMKAR", "Dinas Pemadam Kebakaran dan Penyelamatan Daerah Khusus Ibukota Jakarta", "Damkar", AgencyRole.FireService)]
    [InlineData("31.71-SETKO", "Sekretariat Kota Administrasi Jakarta Pusat", "Setko", AgencyRole.Secretariat)]
    [InlineData("31.01-SETKAB", "Sekretariat Kabupaten Administrasi Kepulauan Seribu", "Setkab", AgencyRole.Secretariat)]
    [InlineData("31.74-DISDIK", "Suku Dinas Pendidikan Kota Administrasi Jakarta Selatan", "Sudin Pendidikan", AgencyRole.Education)]
    public void A_made_agency_is_called_as_such_agencies_are(string code, string name, string shortName, AgencyRole role)
    {
        var agency = SyntheticRecord.Result.Agencies.Single(agency => agency.Code == code);

        (agency.Name, agency.ShortName, agency.Role).ShouldBe((name, shortName, role));
    }

    [Fact]
    public void The_parts_of_Jakarta_have_branches_of_the_provincial_agencies_no_council_and_no_finance_of_their_own()
    {
        foreach (var code in (string[])["31.01", "31.71", "31.72", "31.73", "31.74", "31.75"])
        {
            var agencies = Agencies[code].ToArray();
            agencies.Length.ShouldBe(28);
            agencies.ShouldNotContain(static agency => agency.Role == AgencyRole.CouncilSecretariat || agency.Role == AgencyRole.Inspectorate);
            agencies.ShouldAllBe(static agency => agency.ParentCode!.StartsWith("31-", StringComparison.Ordinal));
        }

        Agencies["31.72"].Single(static agency => agency.Role == AgencyRole.SocialAffairs).ParentCode.ShouldBe("31-DINSOS");
        Agencies["31"].Count().ShouldBe(44);
        SyntheticRecord.Result.Agencies.Select(static agency => agency.ParentCode).OfType<string>().Distinct()
            .Except(SyntheticRecord.Record.Agencies.Select(static agency => agency.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void A_named_agency_under_another_code_takes_the_place_of_its_role_and_two_share_it()
    {
        var facts = SyntheticRecord.Facts;
        var first = facts.Agencies.Single(static agency => agency.Code == "35-DISNAKER") with { Code = "62.03-NAKERTRANS", RegionCode = "62.03" };
        var hospital = first with { Code = "62-RSUD-2", RegionCode = "62", Role = AgencyRole.Hospital };

        var result = SyntheticAgencies.Generate(
            SyntheticRecord.Of(facts.Regions, facts, [first, first with { Code = "62.03-NAKERTRANS-2" }, hospital]), new SynthesisOptions { Last = new Month(2021, 1) }, progress: null, CancellationToken.None);

        result.Agencies.ShouldNotContain(static agency => agency.Code == "62.03-DISNAKER" || agency.Code == "62-RSUD");
        result.Agencies.ShouldContain(static agency => agency.Code == "62-RSJ");
        result.Months.AgencyCodes.ShouldContain("62.03-NAKERTRANS");
        result.Months.AgencyCodes.ShouldContain("62.03-NAKERTRANS-2");
        result.Months.AgencyCodes.ShouldContain("62-RSUD-2");
    }
}
