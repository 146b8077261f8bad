using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>Time, at the grain of the query. Facts are chosen by <c>during</c>, not by a condition.</summary>
/// <param name="dimension">The dimension.</param>
/// <param name="period">The type of a period.</param>
internal sealed class PeriodDimension(CubeDimension dimension, Entity<Period> period) : DimensionShape(dimension)
{
    public override string? FilterType => null;

    public override Property<RowNode> RowField() =>
        new ObjectProperty<RowNode, Period>(Field, true, $"{Description} {Absence}", period, static row => row.Period) { Column = RowNodes.Period, IsFilterable = false };

    public override void DefineFilter(SchemaText text)
    {
    }

    public override Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems) => throw new InvalidOperationException("Facts are chosen by 'during', not by a condition on the period.");
}
