using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Panels;

public sealed class PanelBuilderTests
{
    [Fact]
    public void Regions_stand_by_parent_and_code_whatever_the_order_of_rows()
    {
        var panel = Build(Row("B", "P2", 2024, 1), Row("Z", "P1", 2024, 1), Row("A", "P2", 2024, 2)).Value!;
        panel.Regions.Select(static r => r.Code).ShouldBe(["Z", "A", "B"]);
        panel.Parents.ShouldBe(["P1", "P2"]);
        (panel.Length, panel.Label(0), panel.Label(1)).ShouldBe((2, "2024-01", "2024-02"));
        panel.Active(1, 0).ShouldBeNull();
    }

    [Fact]
    public void Rows_of_a_region_above_are_left_out_because_they_are_a_sum()
    {
        var panel = Build(Row("A", "P", 2024, 1), Row("P", "ID", 2024, 1), Row("ID", null, 2024, 1)).Value!;
        panel.Regions.Select(static r => r.Code).ShouldBe(["A"]);
        panel.AggregateRows.ShouldBe(["ID", "P"]);
    }

    [Fact]
    public void The_country_alone_is_a_panel_of_one_region() =>
        Build(Row("ID", null, 2024, 1)).Value!.Regions.ShouldBe([new PanelRegion("ID", "ID")]);

    [Fact]
    public void Years_are_their_Decembers()
    {
        var panel = PanelBuilder.Build([Row("A", null, 2022, 8), Row("A", null, 2024, 3)], PanelFrequency.Annual).Value!;
        (panel.Length, panel.Label(0), panel.Last).ShouldBe((3, "2022", new Month(2024, 12)));
    }

    [Fact]
    public void No_row_is_refused() => Build().Problem!.Code.ShouldBe(ProjectionProblemCode.PanelEmpty);

    [Fact]
    public void Two_rows_of_a_month_are_refused() => Build(Row("A", "P", 2024, 1), Row("A", "P", 2024, 1)).Problem!.Code.ShouldBe(ProjectionProblemCode.DuplicateRow);

    [Fact]
    public void A_region_under_two_regions_is_refused() => Build(Row("A", "P", 2024, 1), Row("A", "Q", 2024, 2)).Problem!.Code.ShouldBe(ProjectionProblemCode.TwoParents);

    [Fact]
    public void A_region_under_itself_over_others_is_refused()
    {
        var problem = Build(Row("A", "B", 2024, 1), Row("B", "C", 2024, 1), Row("C", "A", 2024, 1), Row("D", "A", 2024, 1)).Problem!;
        (problem.Code, problem.Message).ShouldBe((ProjectionProblemCode.ParentLoop, "Region A stands under itself: A under B under C under A."));
        Build(Row("A", "B", 2024, 1), Row("B", "B", 2024, 1)).Succeeded.ShouldBeTrue();
        Build(Row("D", "A", 2024, 1), Row("A", "ID", 2024, 1), Row("ID", "A", 2024, 1)).Problem!.Code.ShouldBe(ProjectionProblemCode.ParentLoop);
    }

    [Fact]
    public void A_negative_number_is_refused() => Build(Row("A", "P", 2024, 1) with { Active = -1 }).Problem!.Code.ShouldBe(ProjectionProblemCode.NumberOutOfRange);

    [Fact]
    public void Nothing_observed_is_refused() => Build(Row("A", "P", 2024, 1) with { Active = null }).Problem!.Code.ShouldBe(ProjectionProblemCode.PanelWithoutObservations);

    [Fact]
    public void What_came_later_is_gone_from_an_earlier_panel()
    {
        var panel = Build(Row("A", "P", 2024, 1), Row("A", "P", 2024, 2) with { RegulationIssued = true }).Value!;
        panel.RegulationStart.ShouldBe([1]);
        panel.Until(1).RegulationStart.ShouldBe([Panel.NoRegulation]);
        panel.Until(1).Last.ShouldBe(new Month(2024, 1));
    }

    private static ProjectionOutcome<Panel> Build(params PanelRow[] rows) => PanelBuilder.Build(rows, PanelFrequency.Monthly);

    private static PanelRow Row(string code, string? parent, int year, int month) => new() { RegionCode = code, ParentCode = parent, Month = new Month(year, month), Potential = 100, Active = 20 };
}
