using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>A dimension whose members are objects of the schema, regions or agencies: filtered and ordered by through all that is known of them.</summary>
/// <param name="dimension">The dimension.</param>
/// <param name="entity">The type of its members.</param>
/// <param name="at">The objects of members.</param>
internal sealed class EntityDimension<T>(CubeDimension dimension, Entity<T> entity, Func<ReadScope, DimensionMembers, Func<int, T?>> at) : DimensionShape(dimension)
    where T : class
{
    public override bool HasNames => Dimension.IsRegional;

    public override string FilterType => entity.FilterType;

    public override string SortType => entity.SortType;

    public override Property<RowNode> RowField() =>
        new ObjectProperty<RowNode, T>(Field, true, $"{Description} {Absence} What is read below it is read in the scope of the cube.", entity, Read)
        {
            Column = list => RowNodes.Member<T>(list, Dimension, at),
            IsFilterable = false,
        };

    private T? Read(RowNode row) => row.Member(Dimension) is >= 0 and var member ? at(row.Scope, row.Members(Dimension))(member) : null;

    public override void DefineFilter(SchemaText text) => entity.DefineFilter(text);

    public override void DefineSort(SchemaText text) => entity.DefineSort(text);

    public override Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems)
    {
        var test = entity.CompileFilter((InputObject)given, problems);
        return (scope, members) =>
        {
            var run = FilterRun.Untimed();
            return Passing(members, at(scope, members), row => test is null || (row is not null && test(row, run)));
        };
    }

    public override ImmutableArray<OrderKey> Order(object given, ReadScope scope, CubeDeclaration cube)
    {
        var keys = new SortKeys<T>();
        entity.AddSortKeys((InputObject)given, keys);
        return keys.Count == 0 ? [] : [new OrderByMember(Dimension, Descending: false, $"{keys.Text}|{scope.Key.Text}", Ranks(keys.ThenBy(static (_, _) => 0), scope, scope.Members(cube, Dimension)))];
    }

    /// <summary>The place of each member in the order; the direction is in it, equal ones have the same place.</summary>
    private ImmutableArray<int> Ranks(Comparison<T> order, ReadScope scope, DimensionMembers members)
    {
        var known = new List<(int Member, T Row)>();
        var ranks = new int[members.Count];
        var objectOf = at(scope, members);
        for (var member = 0; member < members.Count; member++)
        {
            ranks[member] = -1;
            if (objectOf(member) is { } row)
            {
                known.Add((member, row));
            }
        }

        known.Sort((left, right) => order(left.Row, right.Row));
        for (var place = 0; place < known.Count; place++)
        {
            ranks[known[place].Member] = place > 0 && order(known[place - 1].Row, known[place].Row) == 0 ? ranks[known[place - 1].Member] : place;
        }

        return [.. ranks];
    }
}
