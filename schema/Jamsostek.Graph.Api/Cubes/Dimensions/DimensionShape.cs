using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>How a dimension stands in the schema: as a field of rows, as a condition on facts, as something to order by.</summary>
/// <param name="dimension">The dimension.</param>
internal abstract class DimensionShape(CubeDimension dimension)
{
    /// <summary>The dimension.</summary>
    public CubeDimension Dimension => dimension;

    /// <summary>Name of its fields.</summary>
    public string Field { get; } = CubeNames.Field(dimension.Code);

    /// <summary>What its fields are described by.</summary>
    public string Description => $"{dimension.Text.English} ({dimension.Text.Indonesian}): {dimension.Text.Description}";

    /// <summary>Whether its members have names beside their codes.</summary>
    public virtual bool HasNames => false;

    /// <summary>Input type of the condition on facts; null when facts are not chosen by it.</summary>
    public abstract string? FilterType { get; }

    /// <summary>Input type of the order.</summary>
    public virtual string SortType => OperationInputs.SortEnum;

    /// <summary>The field of rows.</summary>
    public abstract Property<RowNode> RowField();

    /// <summary>Defines the types of the condition.</summary>
    public abstract void DefineFilter(SchemaText text);

    /// <summary>Defines the types of the order.</summary>
    public virtual void DefineSort(SchemaText text) => OperationInputs.DefineSortEnum(text);

    /// <summary>Compiles the condition.</summary>
    /// <returns>Finds the members that pass, <see cref="Member.None"/> among them where facts without a member do.</returns>
    public abstract Func<ReadScope, DimensionMembers, int[]> Compile(object given, FilterProblems problems);

    /// <summary>The keys of the order.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="scope">The data.</param>
    /// <param name="cube">The cube whose rows are ordered.</param>
    public virtual ImmutableArray<OrderKey> Order(object given, ReadScope scope, CubeDeclaration cube) =>
        [new OrderByMember(dimension, (Sorting.SortDirection)given == Sorting.SortDirection.Desc)];

    /// <summary>What a row says when it has no member.</summary>
    protected string Absence => "Null when not grouped by it, in a row that sums over it, and for facts without one; `kind` and `depth` tell which.";

    /// <summary>The members that pass a test of their values.</summary>
    protected static int[] Passing<TValue>(DimensionMembers members, Func<int, TValue?> value, Func<TValue?, bool> test)
    {
        var passing = new List<int>();
        for (var member = Member.None; member < members.Count; member++)
        {
            if (test(member == Member.None ? default : value(member)))
            {
                passing.Add(member);
            }
        }

        return [.. passing];
    }
}
