using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>A dimension whose members have a code and a name in both languages: the categories of a breakdown, programmes.</summary>
/// <param name="dimension">The dimension.</param>
/// <param name="category">The type of a member.</param>
internal sealed class CategoryDimension(CubeDimension dimension, Entity<Category> category) : DimensionShape(dimension)
{
    public override bool HasNames => Dimension.Breakdown is not null;

    public override string FilterType => TextFilter.TypeName;

    public override Property<RowNode> RowField() =>
        new ObjectProperty<RowNode, Category>(Field, true, $"{Description} {Absence}", category, row => row.Member(Dimension) is >= 0 and var member ? new Category(row.Members(Dimension), member) : null)
        {
            Column = list => RowNodes.Member<Category>(list, Dimension, static (_, members) => member => new Category(members, member)),
            IsFilterable = false,
        };

    public override void DefineFilter(SchemaText text) => OperationInputs.DefineText(text);

    public override Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems)
    {
        var test = TextFilter.Compile((InputObject)given, problems);
        return (_, members) => Passing<string>(members, member => members.Codes[member], value => test is null || test(value, FilterRun.Untimed()));
    }
}
