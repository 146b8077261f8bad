using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Labour;

public sealed class LabourMeasureTests
{
    [Fact]
    public void Every_category_of_every_breakdown_is_a_measure_with_a_code_of_its_own()
    {
        LabourMeasure.All.Count.ShouldBe(4 + LabourBreakdown.All.Sum(static breakdown => breakdown.Categories.Count));
        LabourMeasure.All.Select(static measure => measure.Code).ShouldBeUnique();
        LabourMeasure.All.Select(static measure => measure.Ordinal).ShouldBe(Enumerable.Range(0, LabourMeasure.All.Count));
        LabourBreakdown.All.ShouldAllBe(static breakdown => LabourMeasure.Of(breakdown).Length == breakdown.Categories.Count);
    }

    [Fact]
    public void Named_measures_are_what_they_are_called()
    {
        LabourMeasure.Formal.Code.ShouldBe("FORMAL");
        LabourMeasure.Informal.Code.ShouldBe("INFORMAL");
        LabourMeasure.Male.Code.ShouldBe("MALE");
        LabourMeasure.Female.Code.ShouldBe("FEMALE");
        LabourMeasure.Urban.Code.ShouldBe("URBAN");
        LabourMeasure.Rural.Code.ShouldBe("RURAL");
    }

    [Fact]
    public void Values_follow_the_order_of_the_measures()
    {
        var values = LabourMeasure.Values(new LabourFact
        {
            RegionCode = "11",
            Year = 2025,
            WorkingAge = 1,
            LabourForce = 2,
            Employed = 3,
            Unemployed = 4,
            Rural = 5,
            ByStatus = [6, null, 7, null, null, null, 8],
            ByEducation = [9, 10, 11, 12, 13, 14],
            Basis = Basis.Reported,
            SourceId = "A-1",
        });
        values.Length.ShouldBe(LabourMeasure.All.Count);
        values[..4].ShouldBe([1, 2, 3, 4]);
        values[LabourMeasure.Rural.Ordinal].ShouldBe(5);
        values[LabourMeasure.Urban.Ordinal].ShouldBeNull();
        LabourMeasure.Of(LabourBreakdown.Status).Select(measure => values[measure.Ordinal]).ShouldBe([6, null, 7, null, null, null, 8]);
        LabourMeasure.Of(LabourBreakdown.Sector).ShouldAllBe(measure => values[measure.Ordinal] == null);
        LabourMeasure.Of(LabourBreakdown.Education).Select(measure => values[measure.Ordinal]).ShouldBe([9, 10, 11, 12, 13, 14]);
    }
}
