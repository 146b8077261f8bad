using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

/// <summary>Real months of agencies replace the synthetic ones wholesale.</summary>
public sealed class SyntheticAgencyRuleTests
{
    private static readonly Month June = new(2024, 6);

    private static readonly FactSet Record = new()
    {
        Agencies =
        [
            Agency("real", Basis.Reported), Agency("made", Basis.Synthetic), Agency("attended", Basis.Synthetic), Agency("office", Basis.Synthetic),
            Agency("above", Basis.Synthetic), Agency("unit", Basis.Reported) with { ParentCode = "above" }, Agency("counted", Basis.Synthetic),
        ],
        AgencyMonths = [.. new[] { "real", "made", "attended", "counted" }.Select(static code => Month(code, 0, Basis.Synthetic))],
        EventParticipations = [new EventParticipation { Id = "p", EventId = "e", AgencyCode = "attended", RegionCode = "11", Participant = "x", Mode = ParticipationMode.Online, Basis = Basis.Reported, SourceId = "S" }],
        PolicyActors = [new PolicyActor { Id = "a", Kind = ActorKind.Institution, Name = "x", AgencyCode = "office", RegionCode = "11", Basis = Basis.Reported, SourceId = "S" }],
    };

    [Fact]
    public void Every_synthetic_month_goes_and_every_synthetic_agency_that_nothing_else_names()
    {
        var after = Record.MergedWith(new FactSet { AgencyMonths = [Month("counted", 1, Basis.Reported)] });

        after.AgencyMonths.ShouldBe([Month("counted", 1, Basis.Reported)]);
        after.Agencies.Select(static agency => agency.Code).ShouldBe(["real", "attended", "office", "above", "unit", "counted"]);
    }

    [Fact]
    public void Agencies_that_the_part_brings_stay_whatever_their_basis()
    {
        var after = Record.MergedWith(new FactSet { Agencies = [Agency("made", Basis.Synthetic), Agency("new", Basis.Reported)], AgencyMonths = [Month("new", 0, Basis.Derived)] });

        after.Agencies.Select(static agency => agency.Code).ShouldBe(["real", "made", "attended", "office", "above", "unit", "new"]);
        after.AgencyMonths.ShouldBe([Month("new", 0, Basis.Derived)]);
    }

    [Fact]
    public void Real_months_that_came_before_stay_and_are_superseded_by_key()
    {
        var first = Record.MergedWith(new FactSet { AgencyMonths = [Month("real", 0, Basis.Reported), Month("real", 1, Basis.Reported)] });

        var second = first.MergedWith(new FactSet { AgencyMonths = [Month("real", 1, Basis.Reported) with { EnrolledWorkers = 11 }] });

        second.AgencyMonths.ShouldBe([Month("real", 0, Basis.Reported), Month("real", 1, Basis.Reported) with { EnrolledWorkers = 11 }]);
    }

    [Fact]
    public void Synthetic_months_and_real_agencies_without_months_replace_nothing()
    {
        var after = Record.MergedWith(new FactSet { Agencies = [Agency("new", Basis.Reported)], AgencyMonths = [Month("made", 1, Basis.Synthetic)] });

        after.AgencyMonths.Count.ShouldBe(5);
        after.Agencies.Count.ShouldBe(8);
    }

    private static AgencyFact Agency(string code, Basis basis) => new() { Code = code, Name = code, ShortName = code, Role = AgencyRole.Health, RegionCode = "11", Basis = basis, SourceId = "S" };

    private static AgencyMonthFact Month(string code, int month, Basis basis) => new()
    {
        AgencyCode = code, Month = June + month, NonAsnWorkers = 30, EnrolledWorkers = 10, Basis = basis, SourceId = "S",
    };
}
