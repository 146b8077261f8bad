using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>A dimension whose members are texts: island groups, regional offices.</summary>
/// <param name="dimension">The dimension.</param>
internal sealed class TextDimension(CubeDimension dimension) : DimensionShape(dimension)
{
    public override string FilterType => TextFilter.TypeName;

    public override Property<RowNode> RowField() => new TextProperty<RowNode>(Field, "String", $"{Description} {Absence}", row => row.Code(Dimension));

    public override void DefineFilter(SchemaText text) => OperationInputs.DefineText(text);

    public override Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems)
    {
        var test = TextFilter.Compile((InputObject)given, problems);
        return (_, members) => Passing<string>(members, member => members.Codes[member], value => test is null || test(value, FilterRun.Untimed()));
    }
}
